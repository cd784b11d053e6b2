/* SPDX-License-Identifier: Apache-2.0 */
/* Tercet's kernels for quantized networks: the one header to include.

   A layer is a constant struct and one call. In a function of its own (noinline), called with
   constants, a kernel is compiled for that shape; with a shape known at run time it does the
   same, a little slower. Nothing allocates memory: what a kernel needs beside its operands is
   passed in as `scratch`, of NN_..._SCRATCH bytes.

   Define before the include, for a whole program:

     NN_PLAIN          plain C, not one word of Xtdot
     NN_NO_DOTS        plain C in place of the dot products
     NN_NO_REQUANTIZE  in place of the requantizations
     NN_NO_SHUFFLES    in place of the shuffles

   gcc needs -fno-schedule-insns -fno-predictive-commoning for the tiles of plain C. */

#ifndef TERCET_NN_H
#define TERCET_NN_H

#include "nn_attention.h"
#include "nn_conv.h"
#include "nn_deformable.h"
#include "nn_depthwise.h"
#include "nn_elementwise.h"
#include "nn_gelu.h"
#include "nn_gemm.h"
#include "nn_int4.h"
#include "nn_integer_softmax.h"
#include "nn_layer_norm.h"
#include "nn_move.h"
#include "nn_pool.h"
#include "nn_pool_int4.h"
#include "nn_requantize.h"
#include "nn_softmax.h"

#endif
