"""What samples say: medians, rates, ratios and means, as tables and as JSON.

SPDX-License-Identifier: Apache-2.0
"""

import hashlib
import math
import statistics

from benchmarking.programs import NAMES

RIVALS = {"qemu-riscv32": "qemu-riscv32", "spike": "Spike", "tercet-run": "tercet run"}


def evaluate(workloads, simulators, samples):
    """For each workload and simulator the median, the rate of its own program, and the rate by each rival's."""
    results = {}
    for workload in workloads:
        measured = {}
        for simulator in simulators:
            form = simulator.form(workload)
            if not form:
                continue
            times = samples[workload.name][simulator.key]
            # The clock ticks in microseconds, and no run takes less than one.
            median = max(statistics.median(times), 1e-6)
            measured[simulator.key] = {
                "form": form,
                "userSeconds": times,
                "medianUserSeconds": median,
                "millionInstructionsPerSecond": workload.instructions[form] / median / 1e6,
                "peakMemory": workload.peak_memory[simulator.key],
            }
        rates = {key: values["millionInstructionsPerSecond"] for key, values in measured.items()}
        for key, values in measured.items():
            values["ratios"] = {rival: rates[key] / rates[rival] for rival in RIVALS if rival in rates}
        results[workload.name] = measured
    return results


def geometric_means(simulators, results):
    """Of rates and ratios, over those workloads in NAMES that were run."""
    means = {}
    for simulator in simulators:
        rows = [results[name][simulator.key] for name in NAMES if name in results]
        if not rows:
            continue
        means[simulator.key] = {
            "millionInstructionsPerSecond": mean(row["millionInstructionsPerSecond"] for row in rows),
            "ratios": {rival: mean(row["ratios"][rival] for row in rows) for rival in RIVALS},
        }
    return means


def mean(values):
    return math.exp(statistics.fmean(math.log(value) for value in values))


def evaluate_starts(samples):
    """Medians of the wall time from start to exit, and by qemu's."""
    medians = {key: statistics.median(times) for key, times in samples.items()}
    return {
        key: {
            "wallSeconds": times,
            "medianWallSeconds": medians[key],
            "ratioToQemu": medians[key] / medians["qemu-riscv32"],
        }
        for key, times in samples.items()
    }


def print_tables(simulators, results, means, runs):
    def rate(values):
        return f"{values['millionInstructionsPerSecond']:,.0f}"

    def ratio(rival):
        return lambda values: f"{values['ratios'][rival]:.2f}" if rival in values["ratios"] else "-"

    def memory(values):
        return f"{values['peakMemory'] / 2**20:.1f}" if "peakMemory" in values else ""

    title = f"Million instructions a second of user CPU time (median of {runs})"
    print_table(title, simulators, results, means, rate)
    for rival, name in RIVALS.items():
        print_table(f"The same by {name}'s", simulators, results, means, ratio(rival))
    print_table("Peak resident memory, MiB", simulators, results, {}, memory)


def print_table(title, simulators, results, means, cell):
    """A row for each workload, a column for each simulator."""
    print(f"\n{title}:\n")
    print(f"{'':<18}" + "".join(f"{simulator.title:>12}" for simulator in simulators))
    for name, row in (results | ({"geometric mean": means} if means else {})).items():
        cells = (cell(row[simulator.key]) if simulator.key in row else "-" for simulator in simulators)
        print(f"{name:<18}" + "".join(f"{text:>12}" for text in cells))


def print_starts(starts):
    print("\nA program that writes a line and exits, milliseconds of wall time:\n")
    for key, values in starts.items():
        print(f"{key:<18}{values['medianWallSeconds'] * 1000:>12.1f}{values['ratioToQemu']:>12.2f} by qemu-riscv32's")


def document(setting, runs, workloads, results, means, starts):
    """The results under `tercet.bench/2`; docs/PERFORMANCE.md describes the keys."""
    return {
        "schema": "tercet.bench/2",
        "runs": runs,
        **setting,
        "workloads": {
            workload.name: {
                "sha256": {form: hashlib.sha256(elf.read_bytes()).hexdigest() for form, elf in workload.elfs.items()},
                "instructions": workload.instructions,
                "output": workload.output,
                "results": results[workload.name],
            }
            for workload in workloads
        },
        "geometricMeans": means,
        "starts": starts,
    }
