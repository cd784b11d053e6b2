# SPDX-License-Identifier: Apache-2.0
"""What the loop has found, as small files that a test can run without PyTorch: networks, data, and what they gave.

A folder holds `w8a8.json`, the network of 8 bits as it was trained in float; `tuned-*.json`, trained on at the widths
of a choice; the data they were chosen by and judged on; and `results.json`.
"""

import json
import shutil
from pathlib import Path

from tercet_model import network_file
from tercet_model.network import compact

DATA = ("calibration.npz", "validation.npz", "test.npz")


def publish(loop, folder):
    """Copies from the folder of a loop."""
    loop, folder = Path(loop), Path(folder)
    report = json.loads((loop / "7-report" / "report.json").read_text())
    folder.mkdir(parents=True, exist_ok=True)
    for old in [*folder.glob("tuned-*"), *folder.glob("w8a8.*")]:
        old.unlink()
    for name in DATA:
        shutil.copyfile(loop / "1-data" / name, folder / name)
    network_file.save(network_file.load(loop / "2-train" / "w8a8.json"), folder / "w8a8.json")
    rows = []
    for place, row in enumerate(report["rows"]):
        name = short(row["names"][0])
        tuned = network_file.load(loop / "5-tune" / f"{place}-after.json")
        network_file.save(compact(tuned), folder / f"tuned-{name}.json")
        kept = ("names", "widths", "predicted", "cycles", "plainCycles", "bytes", "peakBytes", "before", "after")
        rows.append({"file": f"tuned-{name}.json", **{key: row[key] for key in kept}})
    for row in rows:
        for state in ("before", "after"):
            row[state].pop("isBeaten")
    kept = ("network", "seed", "versions", "layers", "inputs", "float", "tuning", "spearman", "sensitivities")
    # Reports of older loops do not have their versions.
    document = {key: report[key] for key in kept if key in report}
    text = json.dumps({**document, "rows": rows}, indent=1) + "\n"
    (folder / "results.json").write_text(text)


def short(name):
    """A name as a file's."""
    return name.lower().replace(" ", "-").rstrip("%")
