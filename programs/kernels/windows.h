/* SPDX-License-Identifier: Apache-2.0 */
/* An 8x8 image of one byte a pixel, as words that dots can take without misaligned loads. */

#ifndef KERNELS_WINDOWS_H
#define KERNELS_WINDOWS_H

#include "lanes.h"
#include "shape.h"

enum { IMAGE_SIZE = 8, WINDOW_ROWS = IMAGE_SIZE + 2 };

/* Window (y + 1, x), of ten rows of eight, holds pixels x - 1, x, x + 1 of row y in lanes 0 to 2,
   zero outside the image; lane 3 holds some pixel and wants a zero weight. Rows 0 and 9 must be
   zero already. */
KERNEL void make_windows(const lanes *image, lanes *windows) {
  for (int y = 0; y < IMAGE_SIZE; y++, image += 2) {
    uint32_t left = image[0];
    uint32_t right = image[1];
    lanes *row = windows + (y + 1) * IMAGE_SIZE;
    row[0] = left << 8;
    row[1] = left;
    row[2] = left >> 8 | right << 24;
    row[3] = left >> 16 | right << 16;
    row[4] = left >> 24 | right << 8;
    row[5] = right;
    row[6] = right >> 8;
    row[7] = right >> 16;
  }
}

#endif
