/* SPDX-License-Identifier: Apache-2.0 */
/* What digits-rram.c may be told: name=value, in SETTINGS when it is built, or as arguments on a
   host. Values are those of rram-crossbar.h; bits are a cell's, s0 to s3 the spreads by level. */

#ifndef SETTINGS_H
#define SETTINGS_H

#include <stdint.h>

enum { AUTO = 255 };

static struct settings {
  uint32_t seed, bits, off, spread, s0, s1, s2, s3, noise, low, high, wire;
  uint32_t adc, step, adcs, convert, settle, write, layers, images;
} set = {
    .seed = 1,
    .bits = 2,       /* a cell: four levels */
    .adc = 9,        /* enough for 128 rows of four levels */
    .step = AUTO,    /* so that no sum is clipped */
    .adcs = 3,       /* eight converters */
    .convert = 1,
    .settle = 10,
    .write = 100,
    .layers = 7,     /* 1 conv2, 2 conv3, 4 fc */
    .images = 297,
};

static const struct {
  const char *name;
  uint32_t *value;
} names[] = {
    {"seed", &set.seed}, {"bits", &set.bits}, {"off", &set.off}, {"spread", &set.spread},
    {"s0", &set.s0}, {"s1", &set.s1}, {"s2", &set.s2}, {"s3", &set.s3},
    {"noise", &set.noise}, {"low", &set.low}, {"high", &set.high}, {"wire", &set.wire},
    {"adc", &set.adc}, {"step", &set.step}, {"adcs", &set.adcs}, {"convert", &set.convert},
    {"settle", &set.settle}, {"write", &set.write}, {"layers", &set.layers},
    {"images", &set.images},
};

/* Reads `name=value name=value`; 0 if it is none of that. */
static int read_settings(const char *text) {
  while (*text != 0) {
    if (*text == ' ') {
      text++;
      continue;
    }
    uint32_t *value = 0;
    for (unsigned i = 0; i < sizeof names / sizeof names[0] && value == 0; i++) {
      const char *name = names[i].name, *rest = text;
      while (*name != 0 && *name == *rest) name++, rest++;
      if (*name == 0 && *rest == '=') value = names[i].value, text = rest + 1;
    }
    if (value == 0 || *text < '0' || *text > '9') return 0;
    for (*value = 0; *text >= '0' && *text <= '9'; text++) {
      *value = *value * 10 + (uint32_t)(*text - '0');
    }
  }
  return 1;
}

#endif
