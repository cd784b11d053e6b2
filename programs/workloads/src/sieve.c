/* SPDX-License-Identifier: Apache-2.0 */
#include "rt.h"
#ifndef N
#define N 40
#endif
#define M 2000000
static uint8_t f[M+1];
int work(void){uint32_t h=0;for(int n=0;n<N;n++){memset(f,1,M+1);uint32_t c=0;for(uint32_t i=2;i<=M;i++){if(f[i]){c++;for(uint32_t j=i*2;j<=M;j+=i)f[j]=0;}}h=h*31+c+n;}return h;}
