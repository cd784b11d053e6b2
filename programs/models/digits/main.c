/* SPDX-License-Identifier: Apache-2.0 */
/* Classifies the 297 test images and reports accuracy, a checksum and cycles. */

#include "network.h"
#include "tercet.h"
#include "test_images.h"

enum { LAST_COUNT = 100 };

/* What tests read: row i belongs to test image i. */
int32_t logits[IMAGE_COUNT][CLASS_COUNT];

static int largest(const int32_t *values) {
  int best = 0;
  for (int i = 1; i < CLASS_COUNT; i++) {
    if (values[i] > values[best]) best = i;
  }
  return best;
}

static uint32_t correct_from(int first) {
  uint32_t correct = 0;
  for (int i = first; i < IMAGE_COUNT; i++) correct += largest(logits[i]) == labels[i];
  return correct;
}

/* FNV-1a over the logits as 32-bit words, as golden.py prints it. */
static uint32_t checksum(void) {
  uint32_t value = 2166136261u;
  for (int i = 0; i < IMAGE_COUNT; i++) {
    for (int digit = 0; digit < CLASS_COUNT; digit++) {
      value = (value ^ (uint32_t)logits[i][digit]) * 16777619u;
    }
  }
  return value;
}

static void print_accuracy(const char *which, uint32_t count) {
  tercet_puts(which);
  tercet_put_unsigned(count);
  tercet_puts(": ");
  tercet_put_unsigned(correct_from((int)(IMAGE_COUNT - count)));
  tercet_puts(" of ");
  tercet_put_unsigned(count);
  tercet_puts("\n");
}

int main(void) {
  uint32_t start = tercet_cycles();
  for (int i = 0; i < IMAGE_COUNT; i++) classify(images + i * IMAGE_WORDS, logits[i]);
  uint32_t cycles = tercet_cycles() - start;

  tercet_puts(network_name);
  tercet_puts("\n");
  print_accuracy("last ", LAST_COUNT);
  print_accuracy("all ", IMAGE_COUNT);
  tercet_puts("logits ");
  tercet_put_hex(checksum());
  tercet_puts("\ncycles per image ");
  tercet_put_unsigned(cycles / IMAGE_COUNT);
  tercet_puts("\n");
  return 0;
}
