/* SPDX-License-Identifier: Apache-2.0 */
#include "rt.h"
void *memcpy(void*d,const void*s,size_t n){char*a=d;const char*b=s;
 if((((uintptr_t)a|(uintptr_t)b)&3)==0){while(n>=4){*(uint32_t*)a=*(const uint32_t*)b;a+=4;b+=4;n-=4;}}
 while(n--)*a++=*b++;return d;}
void *memset(void*d,int c,size_t n){char*a=d;while(n--){*a++=c;__asm__ volatile("":::"memory");}return d;}
int strcmp(const char*a,const char*b){while(*a&&*a==*b){a++;b++;}return (unsigned char)*a-(unsigned char)*b;}
char*strcpy(char*d,const char*s){char*r=d;while((*d++=*s++));return r;}
size_t strlen(const char*s){size_t n=0;while(s[n])n++;return n;}
#ifdef BARE
volatile uint64_t tohost __attribute__((section(".tohost"),aligned(64)));
volatile uint64_t fromhost __attribute__((section(".tohost"),aligned(64)));
static volatile uint64_t mb[8] __attribute__((aligned(64)));
static void raw_write(const char*s,size_t n){mb[0]=64;mb[1]=1;mb[2]=(uintptr_t)s;mb[3]=n;__sync_synchronize();
 fromhost=0;
#if __riscv_xlen==32
 ((volatile uint32_t*)&tohost)[1]=0;((volatile uint32_t*)&tohost)[0]=(uint32_t)mb;
#else
 tohost=(uintptr_t)mb;
#endif
 while(((volatile uint32_t*)&fromhost)[0]==0);fromhost=0;}
static void die(int c){for(;;){
#if __riscv_xlen==32
 ((volatile uint32_t*)&tohost)[1]=0;((volatile uint32_t*)&tohost)[0]=(c<<1)|1;
#else
 tohost=((uint64_t)c<<1)|1;
#endif
 }}
#else
static long sys3(long n,long a,long b,long c){register long a7 __asm__("a7")=n;register long a0 __asm__("a0")=a;register long a1 __asm__("a1")=b;register long a2 __asm__("a2")=c;
 __asm__ volatile("ecall":"+r"(a0):"r"(a7),"r"(a1),"r"(a2):"memory");return a0;}
static void raw_write(const char*s,size_t n){sys3(64,1,(long)s,n);}
static void die(int c){sys3(93,c,0,0);for(;;);}
#endif
void put_str(const char*s){raw_write(s,strlen(s));}
void put_hex(uint32_t v){char b[9];for(int i=7;i>=0;i--){b[i]="0123456789abcdef"[v&15];v>>=4;}b[8]=0;put_str(b);}
void put_u32(uint32_t v){char b[11];int i=10;b[i]=0;do{b[--i]='0'+v%10;v/=10;}while(v);put_str(b+i);}
uint64_t rdinstret(void){
#if defined(BARE)
#if __riscv_xlen==32
 uint32_t h,l,h2;do{__asm__ volatile("csrr %0,minstreth\n csrr %1,minstret\n csrr %2,minstreth":"=r"(h),"=r"(l),"=r"(h2));}while(h!=h2);return ((uint64_t)h<<32)|l;
#else
 uint64_t v;__asm__ volatile("csrr %0,minstret":"=r"(v));return v;
#endif
#else
 return 0;
#endif
}
void c_start(void){
 uint64_t i0=rdinstret();
 uint32_t r=work();
 uint64_t i1=rdinstret()-i0;
 put_str("checksum ");put_hex(r);
#ifdef BARE
 put_str(" instret ");put_hex(i1>>32);put_hex((uint32_t)i1);
#endif
 put_str("\n");die(0);}
static char stack[65536] __attribute__((aligned(16),used));
__asm__(".section .text.init,\"ax\"\n.globl _start\n_start:\n.option push\n.option norelax\n la gp,__global_pointer$\n.option pop\n la sp,stack+65520\n call c_start\n1: j 1b\n .text\n");
