// SPDX-License-Identifier: Apache-2.0
#include <capstone/capstone.h>
