# SPDX-License-Identifier: Apache-2.0
"""Which layer gets which width: measured costs, sensitivities, and the choice between them. docs/PLAN.md."""
