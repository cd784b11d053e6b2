// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: the tree of calls, from the start of the run down.
enum HTMLScriptTrees {
  static let text = #"""
    // --- The tree of calls ---

    /// What a flame graph shows: node 0 is the whole; a node stands behind its parent.
    ///
    /// `total` is that of the causes that are asked for; `cycles` has all of them, with those of the
    /// nodes below.
    class TopDown {
      constructor(parent, functionOf, lineOf, times, own) {
        const count = parent.length + 1;
        this.count = count;
        this.parent = new Int32Array(count).fill(-1);
        this.function = new Int32Array(count).fill(-1);
        this.line = new Int32Array(count).fill(-1);
        this.times = times;
        this.own = own;
        this.cycles = own.map(() => new Float64Array(count));
        this.depth = new Int32Array(count);
        this.first = new Int32Array(count + 1);
        for (let node = 1; node < count; node++) {
          const above = parent[node - 1] + 1;
          this.parent[node] = above;
          this.function[node] = functionOf[node - 1];
          this.line[node] = lineOf ? lineOf[node - 1] : -1;
          this.depth[node] = this.depth[above] + 1;
          this.first[above + 1]++;
        }
        for (let node = 0; node < count; node++) this.first[node + 1] += this.first[node];
        const next = this.first.slice();
        this.below = new Int32Array(count - 1);
        for (let node = 1; node < count; node++) this.below[next[this.parent[node]]++] = node;
        this.cycles.forEach((column, cause) => {
          for (let node = count - 1; node > 0; node--) {
            column[node] += own[cause][node - 1];
            column[this.parent[node]] += column[node];
          }
        });
        this.measure(everyCause);
      }

      /// From now on `total` counts the cycles of these causes.
      measure(wanted) {
        this.wanted = wanted;
        this.total = new Float64Array(this.count);
        for (const cause of wanted) {
          const column = this.cycles[cause];
          for (let node = 0; node < this.count; node++) this.total[node] += column[node];
        }
        this.sorted = new Uint8Array(this.count);
      }

      /// The nodes below, the largest first.
      children(node) {
        const below = this.below.subarray(this.first[node], this.first[node + 1]);
        if (!this.sorted[node]) {
          below.sort((a, b) => this.total[b] - this.total[a] || a - b);
          this.sorted[node] = 1;
        }
        return below;
      }

      split(node) { return this.cycles.map((column) => column[node]); }
      ownOf(node) {
        return node === 0 ? 0 : sum(this.wanted.map((cause) => this.own[cause][node - 1]));
      }
      timesOf(node) {
        return this.times && this.function[node] >= 0 ? this.times[node - 1] : null;
      }
      deepest() { return Infinity; }

      name(node) {
        if (node === 0) return "all";
        if (this.line[node] >= 0) return placeOfLine(this.line[node]);
        return this.function[node] < 0 ? "small paths" : functionName(this.function[node]);
      }

      isFound(node) {
        return this.line[node] >= 0 ? search.lines[this.line[node]]
          : this.function[node] >= 0 && search.functions[this.function[node]] === 1;
      }

      /// Cycles of what is found and of all that it called, each once.
      found() {
        const inside = new Uint8Array(this.count);
        let total = 0;
        for (let node = 1; node < this.count; node++) {
          if (inside[this.parent[node]]) inside[node] = 1;
          else if (this.isFound(node)) {
            inside[node] = 1;
            total += sum(this.split(node));
          }
        }
        return total;
      }
    }

    /// Of call paths, or, where the profile has none, of functions with their lines.
    function treeOfRun() {
      const calls = report.calls;
      if (calls) return new TopDown(calls.parent, calls.function, null, calls.times, calls.cycles);
      const parent = new Int32Array(functions.count + lines.count).fill(-1);
      const lineOf = new Int32Array(parent.length).fill(-1);
      const functionOf = [...functions.symbol.keys(), ...lines.function];
      // A line's cycles are those of its function, which keeps what its lines do not have.
      const own = everyCause.map((cause) =>
        Float64Array.from([...functions.cycles[cause], ...lines.cycles[cause]]));
      for (let line = 0; line < lines.count; line++) {
        const node = functions.count + line;
        parent[node] = lines.function[line];
        lineOf[node] = line;
        for (const cause of everyCause) {
          own[cause][lines.function[line]] -= lines.cycles[cause][line];
        }
      }
      return new TopDown(parent, functionOf, lineOf, null, own);
    }

    """#
}
