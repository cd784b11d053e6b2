/* SPDX-License-Identifier: Apache-2.0 */
#include "rt.h"
#ifndef N
#define N 40
#endif
#define M 200000
static uint32_t a[M];
static void qs(uint32_t*v,int lo,int hi){while(lo<hi){uint32_t p=v[(lo+hi)>>1];int i=lo,j=hi;while(i<=j){while(v[i]<p)i++;while(v[j]>p)j--;if(i<=j){uint32_t t=v[i];v[i]=v[j];v[j]=t;i++;j--;}}if(j-lo<hi-i){qs(v,lo,j);lo=i;}else{qs(v,i,hi);hi=j;}}}
int work(void){uint32_t h=0,x=12345;for(int n=0;n<N;n++){for(int i=0;i<M;i++){x^=x<<13;x^=x>>17;x^=x<<5;a[i]=x;}qs(a,0,M-1);h=h*31+a[M/2]+a[7];}return h;}
