/* SPDX-License-Identifier: Apache-2.0 */
#include "rt.h"
#ifndef N
#define N 40
#endif
#define M 4096
struct nd{struct nd*next;uint32_t v;uint32_t pad[2];};static struct nd p[M];static uint16_t perm[M];
typedef uint32_t(*fn)(uint32_t,uint32_t);
static uint32_t f0(uint32_t a,uint32_t b){return a+b;}static uint32_t f1(uint32_t a,uint32_t b){return a^(b<<1);}static uint32_t f2(uint32_t a,uint32_t b){return (a>>1)+b;}static uint32_t f3(uint32_t a,uint32_t b){return a-b;}
static fn const tab[4]={f0,f1,f2,f3};
int work(void){uint32_t x=99,h=0;for(int i=0;i<M;i++)perm[i]=i;for(int i=M-1;i>0;i--){x^=x<<13;x^=x>>17;x^=x<<5;int j=x%(i+1);uint16_t t=perm[i];perm[i]=perm[j];perm[j]=t;}
 for(int i=0;i<M;i++){p[perm[i]].next=&p[perm[(i+1)&(M-1)]];p[perm[i]].v=x=x*1664525u+1013904223u;}
 for(int n=0;n<N;n++){struct nd*q=&p[n&(M-1)];for(int i=0;i<M*200;i++){h=tab[q->v>>30](h,q->v);q=q->next;}}return h;}
