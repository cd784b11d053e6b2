# SPDX-License-Identifier: Apache-2.0
"""The digits: scikit-learn's 1,797 real 8x8 handwritten digits, split in file order.

Pixels are integers from 0 to 16. The first 1,500 images are for training, calibration and
validation; the last 297 are for testing and are never used to choose anything.
"""

import numpy as np
from sklearn.datasets import load_digits

DEVELOPMENT_COUNT = 1500
TEST_COUNT = 297
PIXEL_MAX = 16


def load():
    """All images as uint8 [1797, 8, 8] and their labels as uint8 [1797]."""
    digits = load_digits()
    images = digits.images.astype(np.uint8)
    assert images.shape == (DEVELOPMENT_COUNT + TEST_COUNT, 8, 8)
    assert images.max() == PIXEL_MAX and (images == digits.images).all()
    return images, digits.target.astype(np.uint8)


def development():
    """The images that training, calibration and validation may see."""
    images, labels = load()
    return images[:DEVELOPMENT_COUNT], labels[:DEVELOPMENT_COUNT]


def test():
    """The images that only the final accuracy is measured on."""
    images, labels = load()
    return images[DEVELOPMENT_COUNT:], labels[DEVELOPMENT_COUNT:]
