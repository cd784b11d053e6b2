# SPDX-License-Identifier: Apache-2.0
"""Trains networks for `tercet model` with PyTorch, and ranks their layers by what fewer bits would cost."""
