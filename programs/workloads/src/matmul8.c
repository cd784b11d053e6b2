/* SPDX-License-Identifier: Apache-2.0 */
#include "rt.h"
#ifndef N
#define N 800
#endif
#define D 64
static int8_t A[D*D],B[D*D];static int32_t C[D*D];
__attribute__((noinline)) static void mm(const int8_t*a,const int8_t*b,int32_t*c){
 for(int i=0;i<D;i++)for(int j=0;j<D;j++){int32_t s=0;for(int k=0;k<D;k++)s+=(int32_t)a[i*D+k]*(int32_t)b[j*D+k];c[i*D+j]=s;}}
int work(void){uint32_t x=1;for(int i=0;i<D*D;i++){x=x*1664525u+1013904223u;A[i]=x>>24;B[i]=x>>16;}
 uint32_t h=0;for(int n=0;n<N;n++){A[n&(D*D-1)]++;mm(A,B,C);h=h*31+C[(n*67)&(D*D-1)];}return h;}
