/* SPDX-License-Identifier: Apache-2.0 */
#include "rt.h"
#ifndef N
#define N 500
#endif
#define D 64
/* int4 packed two per byte weights, int8 activations */
static uint8_t W[D*D/2];static int8_t X[D*D];static int32_t C[D*D];
__attribute__((noinline)) static void mm(const uint8_t*w,const int8_t*x,int32_t*c){
 for(int i=0;i<D;i++)for(int j=0;j<D;j++){int32_t s=0;const uint8_t*wp=w+i*D/2;const int8_t*xp=x+j*D;
  for(int k=0;k<D/2;k++){int32_t b=wp[k];int32_t lo=(int32_t)(b<<28)>>28,hi=(int32_t)(b<<24)>>28;s+=lo*xp[2*k]+hi*xp[2*k+1];}c[i*D+j]=s;}}
int work(void){uint32_t x=1;for(int i=0;i<D*D;i++){x=x*1664525u+1013904223u;W[i/2]=x>>24;X[i]=x>>16;}
 uint32_t h=0;for(int n=0;n<N;n++){W[n&(D*D/2-1)]++;mm(W,X,C);h=h*31+C[(n*67)&(D*D-1)];}return h;}
