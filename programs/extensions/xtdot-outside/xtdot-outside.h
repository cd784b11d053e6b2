/* SPDX-License-Identifier: Apache-2.0 */
/* The words are Tercet's own, and so is the header that spells them: of its functions the extension
   has xt_dota8_us, xt_dota8_uu, xt_dota4_us, xt_dota84l_us, xt_dota84h_us, xt_zip8l, xt_zip8h,
   xt_pack16ll, xt_pack16hh, xt_pack4 and xt_rqsu. */

#ifndef XTDOT_OUTSIDE_H
#define XTDOT_OUTSIDE_H

#include "xtdot.h"

#endif
