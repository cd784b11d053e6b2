# SPDX-License-Identifier: Apache-2.0
"""Writes the network of a block, weights by seed, as tercet.network/1.

    python tools/quant/blocks encoder|codenet|detector [--weights 8|4] [--seed 0] --out FILE.json
    python tools/quant/blocks errors

`encoder` is one of BERT's encoder blocks with I-BERT's integer functions, weights of 8 or 4 bits; `codenet` a
deformable layer, W4A8; `detector` RetinaNet's head, W4A4. Then `tercet model FILE.json --verify` runs it.
`errors` prints how far the integer functions, and an encoder block, are from real numbers.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import codenet  # noqa: E402
import detector  # noqa: E402
import encoder  # noqa: E402
import errors  # noqa: E402

from tercet_model import check, network_file  # noqa: E402
from tercet_model.cli import Parser, index  # noqa: E402
from tercet_model.errors import CANNOT_WRITE, USAGE  # noqa: E402


def network(arguments):
    if arguments.block == "encoder":
        return encoder.build(arguments.weights, arguments.seed)[0]
    return {"codenet": codenet, "detector": detector}[arguments.block].build(arguments.seed)


def main():
    parser = Parser(prog="blocks", description=__doc__.splitlines()[0])
    parser.add_argument("block", choices=("encoder", "codenet", "detector", "errors"))
    parser.add_argument("--weights", type=int, choices=(8, 4), help="bits of the encoder's weights; 8 if not given")
    parser.add_argument("--seed", type=index, default=0)
    parser.add_argument("--out", metavar="FILE.json", help="the .npz is put beside it")
    arguments = parser.parse_args()
    if arguments.block == "errors":
        print(f"{errors.text()}\n\n{errors.block_text()}")
        return 0
    if arguments.out is None:
        parser.error("the following arguments are required: --out")
    if arguments.block == "encoder":
        arguments.weights = arguments.weights or 8
    elif arguments.weights == 8:
        print(f"error: {arguments.block} has weights of 4 bits\nhelp: leave --weights out", file=sys.stderr)
        return USAGE
    made = network(arguments)
    check.check(made, arguments.block)
    try:
        network_file.save(made, arguments.out)
    except OSError as problem:
        what = f"cannot write '{problem.filename or arguments.out}': {problem.strerror}"
        print(f"error: {what}\nhelp: give a path that can be written", file=sys.stderr)
        return CANNOT_WRITE
    return 0


if __name__ == "__main__":
    sys.exit(main())
