/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include <stdint.h>
#include <stddef.h>
void put_str(const char*s); void put_u32(uint32_t); void put_hex(uint32_t);
int work(void);            /* returns checksum */
void *memcpy(void*,const void*,size_t); void *memset(void*,int,size_t);
int strcmp(const char*,const char*); char*strcpy(char*,const char*);
