# SPDX-License-Identifier: Apache-2.0
"""From an int8 network to a C project that runs on Tercet, and the values each of its layers must have."""
