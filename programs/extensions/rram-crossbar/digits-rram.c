/* SPDX-License-Identifier: Apache-2.0 */
/* The digits network with its second and third convolution and its fully connected layer on the
   crossbar, beside Xtdot.

   Prints accuracy, how many logits are exact, and cycles. Ends with 1 if an array without flaws
   does not give the logits of the integer network, 2 if it was told what it cannot do. */

#include "layers.h"
#include "rram-crossbar.h"
#include "settings.h"
#include "tercet.h"
#include "test_images.h"

#ifndef SETTINGS
#define SETTINGS ""
#endif

enum { ARRAYS = 4, SIDE = 128, CONV_ROWS = 72, FC_ROWS = 128 };
enum { CONV2, CONV3, FC, LAYERS };

/* A layer's outputs, spread over arrays: `most` in each, a multiple of four, from `first` on. */
struct place {
  uint32_t first, most;
};

static struct place places[LAYERS];
static uint32_t slices; /* cells of a weight on either side */

int32_t logits[IMAGE_COUNT][CLASS_COUNT]; /* with the crossbar */

static uint32_t clipped;
static uint32_t cycles[2][LAYERS]; /* Xtdot's and the crossbar's */

/* Weights, from the order of the kernels: [block of 4][word of the window][channel]. */
static int32_t conv_weight(const uint32_t *words, int output, int row) {
  const int8_t *bytes = (const int8_t *)(words + output / 4 * CONV_ROWS + row / 4 * 4 + output % 4);
  return bytes[row % 4];
}

/* [block of 5][word of inputs][output] */
static int32_t fc_weight(const uint32_t *words, int output, int row) {
  const int8_t *bytes =
      (const int8_t *)(words + output / 5 * (5 * FC_ROWS / 4) + row / 4 * 5 + output % 5);
  return bytes[row % 4];
}

/* A weight is pairs of cells, the lowest bits first: what the first of a pair conducts counts
   positive, what the second conducts negative. The cell on the other side stays at level 0. */
static void put_weight(uint8_t *levels, int32_t weight) {
  uint32_t magnitude = (uint32_t)(weight < 0 ? -weight : weight);
  for (uint32_t i = 0; i < slices; i++, magnitude >>= set.bits) {
    uint32_t level = magnitude & ((1u << set.bits) - 1);
    levels[2 * i] = weight < 0 ? 0 : (uint8_t)level;
    levels[2 * i + 1] = weight < 0 ? (uint8_t)level : 0;
  }
}

static void program(struct place place, int outputs, int rows, const uint32_t *weights,
                    int32_t weight(const uint32_t *, int, int)) {
  uint32_t array = place.first;
  for (int output = 0; output < outputs; output += (int)place.most, array++) {
    for (int row = 0; row < rows; row++) {
      uint8_t levels[SIDE + 8] = {0};
      uint32_t columns = 0;
      for (int o = output; o < outputs && o < output + (int)place.most; o++) {
        put_weight(levels + columns, weight(weights, o, row));
        columns += 2 * slices;
      }
      for (uint32_t c = 0; c < columns; c += 8) {
        uint32_t word = 0;
        for (uint32_t i = 0; i < 8; i++) word |= (uint32_t)levels[c + i] << 4 * i;
        rram_write_cells(rram_address(array, c, (uint32_t)row), word);
      }
    }
  }
}

/* Gives each layer its arrays; 0 if there are too few. */
static int find_places(void) {
  static const int outputs[LAYERS] = {8, 32, CLASS_COUNT};
  uint32_t next = 0, most = SIDE / (2 * slices) / 4 * 4;
  for (int layer = 0; layer < LAYERS; layer++) {
    if ((set.layers >> layer & 1) == 0) continue;
    places[layer] = (struct place){next, most};
    next += ((uint32_t)outputs[layer] + most - 1) / most;
  }
  return next <= ARRAYS;
}

/* The smallest step with which the highest sum of `rows` cells is still a code. */
static uint32_t whole_step(uint32_t rows) {
  uint32_t top = (1u << set.bits) - 1, step = 0;
  uint32_t sum = (rows * (top * 1024 + set.off) + 512) >> 10;
  while (step < 7 && sum >> step >= 1u << set.adc) step++;
  return step;
}

static void use_step(uint32_t rows) {
  rram_set_parameter(RRAM_ADC_STEP, set.step == AUTO ? whole_step(rows) : set.step);
}

/* A window of 3x3 pixels of eight channels; rows of the plane are `step` bytes apart. */
static inline void load_window(const uint8_t *in, int step) {
  for (int y = 0; y < 3; y++, in += step) {
    rram_load_inputs(in, 0);
    rram_load_inputs(in, 4);
    rram_load_inputs(in, 8);
    rram_load_inputs(in, 12);
    rram_load_inputs(in, 16);
    rram_load_inputs(in, 20);
  }
}

/* The sums of one pixel, requantized. All arrays of the layer see the same window. */
static inline void crossbar_pixel(struct place place, int outputs, const struct channel *channels,
                                  const uint8_t *in, int step, uint32_t *out) {
  load_window(in, step);
  uint32_t array = place.first;
  for (int output = 0; output < outputs; array++) {
    int some = outputs - output < (int)place.most ? outputs - output : (int)place.most;
    clipped += rram_multiply(rram_address(array, 0, 0), (uint32_t)some);
    output += some;
    for (uint32_t i = 0; i < (uint32_t)some; i += 4, channels += 4) {
      int32_t sum0 = rram_result(i, channels[0].bias);
      int32_t sum1 = rram_result(i + 1, channels[1].bias);
      int32_t sum2 = rram_result(i + 2, channels[2].bias);
      int32_t sum3 = rram_result(i + 3, channels[3].bias);
      *out++ = ACTIVATIONS(sum0, sum1, sum2, sum3, channels);
    }
  }
}

LAYER void crossbar_conv2(void) {
  use_step(CONV_ROWS);
  for (int y = 0; y < 4; y++) {
    for (int x = 0; x < 4; x++) {
      crossbar_pixel(places[CONV2], 8, conv2_channels, (uint8_t *)plane2 + (2 * y * 10 + 2 * x) * 8,
                     10 * 8, plane3[1] + ((y + 1) * 6 + x + 1) * 8 / 4);
    }
  }
}

LAYER void crossbar_conv3(void) {
  use_step(CONV_ROWS);
  for (int y = 0; y < 4; y++) {
    for (int x = 0; x < 4; x++) {
      crossbar_pixel(places[CONV3], 32, conv3_channels, (uint8_t *)plane3[1] + (y * 6 + x) * 8,
                     6 * 8, plane4[1] + (y * 4 + x) * 32 / 4);
    }
  }
}

LAYER void crossbar_fc(int32_t *out) {
  use_step(FC_ROWS);
  struct place place = places[FC];
  for (int output = 0; output < CLASS_COUNT; place.first++) {
    int some = CLASS_COUNT - output < (int)place.most ? CLASS_COUNT - output : (int)place.most;
    for (int i = 0; i < FC_ROWS / 4; i += 8) {
      const uint32_t *in = features[1] + i;
      rram_load_inputs(in, 0);
      rram_load_inputs(in, 4);
      rram_load_inputs(in, 8);
      rram_load_inputs(in, 12);
      rram_load_inputs(in, 16);
      rram_load_inputs(in, 20);
      rram_load_inputs(in, 24);
      rram_load_inputs(in, 28);
    }
    clipped += rram_multiply(rram_address(place.first, 0, 0), (uint32_t)some);
    for (int i = 0; i < some; i++, output++) {
      out[output] = rram_result((uint32_t)i, fc_biases[output]);
    }
  }
}

#define TIMED(which, layer, call)                     \
  do {                                                \
    uint32_t start = tercet_cycles();                 \
    call;                                             \
    cycles[which][layer] += tercet_cycles() - start;  \
  } while (0)

/* Both networks; `expected` gets the logits of the one without the crossbar. */
static void classify(const uint32_t *image, int32_t *expected, int32_t *got) {
  conv1(image);
  TIMED(0, CONV2, conv2(0));
  TIMED(0, CONV3, conv3(0));
  pool(0);
  TIMED(0, FC, fc(0, expected));

  if (set.layers & 1 << CONV2) {
    TIMED(1, CONV2, crossbar_conv2());
  } else {
    conv2(1);
  }
  if (set.layers & 1 << CONV3) {
    TIMED(1, CONV3, crossbar_conv3());
  } else {
    conv3(1);
  }
  pool(1);
  if (set.layers & 1 << FC) {
    TIMED(1, FC, crossbar_fc(got));
  } else {
    fc(1, got);
  }
}

static int largest(const int32_t *values) {
  int best = 0;
  for (int i = 1; i < CLASS_COUNT; i++) {
    if (values[i] > values[best]) best = i;
  }
  return best;
}

static void print(const char *name, uint32_t value) {
  tercet_puts(name);
  tercet_put_unsigned(value);
}

static void print_cycles(const char *name, int layer) {
  if ((set.layers >> layer & 1) == 0) return;
  print(name, cycles[1][layer] / set.images);
  print(", with Xtdot ", cycles[0][layer] / set.images);
  tercet_puts("\n");
}

/* 0 if the parameter does not hold the value. */
static int set_parameter(uint32_t parameter, uint32_t value) {
  rram_set_parameter(parameter, value);
  return rram_set_parameter(parameter, value) == value;
}

int main(int argc, char **argv) {
  if (!read_settings(SETTINGS)) return 2;
  for (int i = 1; i < argc; i++) {
    if (!read_settings(argv[i])) return 2;
  }
  if (set.bits < 1 || set.bits > 4 || set.images < 1 || set.images > IMAGE_COUNT) return 2;
  slices = (7 + set.bits - 1) / set.bits;
  if (!find_places()) return 2;

  const uint32_t parameters[][2] = {
      {RRAM_SEED, set.seed},          {RRAM_CELL_BITS, set.bits},
      {RRAM_SLICES, slices},          {RRAM_OFF, set.off},
      {RRAM_SPREAD, set.spread},      {RRAM_NOISE, set.noise},
      {RRAM_STUCK_LOW, set.low},      {RRAM_STUCK_HIGH, set.high},
      {RRAM_WIRE, set.wire},          {RRAM_ADC_BITS, set.adc},
      {RRAM_ADCS, set.adcs},          {RRAM_CONVERT_CYCLES, set.convert},
      {RRAM_SETTLE_CYCLES, set.settle}, {RRAM_WRITE_CYCLES, set.write},
      {RRAM_INPUT, 8},
  };
  for (unsigned i = 0; i < sizeof parameters / sizeof parameters[0]; i++) {
    if (!set_parameter(parameters[i][0], parameters[i][1])) return 2;
  }
  for (uint32_t level = 0; level < 16; level++) {
    uint32_t spreads[4] = {set.s0, set.s1, set.s2, set.s3};
    if (!set_parameter(RRAM_SPREADS + level, spreads[level < 3 ? level : 3])) return 2;
  }
  uint32_t start = tercet_cycles();
  if (set.layers & 1 << CONV2) program(places[CONV2], 8, CONV_ROWS, conv2_weights, conv_weight);
  if (set.layers & 1 << CONV3) program(places[CONV3], 32, CONV_ROWS, conv3_weights, conv_weight);
  if (set.layers & 1 << FC) program(places[FC], CLASS_COUNT, FC_ROWS, fc_weights, fc_weight);
  uint32_t programming = tercet_cycles() - start;

  uint32_t correct = 0, same = 0, equal = 0, hash = 2166136261u;
  for (uint32_t i = 0; i < set.images; i++) {
    int32_t expected[CLASS_COUNT];
    classify(images + i * IMAGE_WORDS, expected, logits[i]);
    correct += (uint32_t)largest(logits[i]) == labels[i];
    same += largest(logits[i]) == largest(expected);
    int all = 1;
    for (int digit = 0; digit < CLASS_COUNT; digit++) {
      all &= logits[i][digit] == expected[digit];
      hash = (hash ^ (uint32_t)logits[i][digit]) * 16777619u;
    }
    equal += (uint32_t)all;
  }

  print("correct ", correct);
  print(" of ", set.images);
  print(", as the integer network ", same);
  print(", all logits equal ", equal);
  tercet_puts("\nlogits ");
  tercet_put_hex(hash);
  print(", clipped conversions ", clipped);
  print("\ncycles of programming ", programming);
  tercet_puts("\n");
  print_cycles("cycles an image: conv2 ", CONV2);
  print_cycles("cycles an image: conv3 ", CONV3);
  print_cycles("cycles an image: fc ", FC);

  uint32_t flaws = set.spread | set.s0 | set.s1 | set.s2 | set.s3 | set.noise | set.low | set.high |
                   set.wire;
  int coarse = whole_step(FC_ROWS) != 0 || (set.step != AUTO && set.step != 0);
  return flaws == 0 && !coarse && equal != set.images;
}
