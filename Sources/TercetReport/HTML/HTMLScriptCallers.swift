// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: the tree of callers, from functions up to the start of the run.
enum HTMLScriptCallers {
  static let text = #"""
    // --- The tree of callers ---

    /// The inverse of a tree of calls: below each function those that called it.
    ///
    /// Of all functions it shows their own cycles; of one function (`focus`) its own with those of
    /// what it called, a recursion counted once. Nodes come into being when they are looked at.
    class Callers {
      constructor(calls, focus) {
        this.calls = calls;
        this.focus = focus;
        this.parent = [-1];
        this.function = [-1];
        this.depth = [0];
        this.line = null;
        this.known = [null];
        const from = [];
        const inside = new Uint8Array(calls.count);
        for (let node = 1; node < calls.count; node++) {
          const isIt = calls.function[node] === focus;
          inside[node] = inside[calls.parent[node]] || isIt ? 1 : 0;
          const isOutermost = isIt && !inside[calls.parent[node]];
          if (focus < 0 ? calls.own.some((own) => own[node - 1] > 0) : isOutermost) from.push(node);
        }
        this.weights = everyCause.map((cause) => focus >= 0 ? calls.cycles[cause]
          : Float64Array.from([0, ...calls.own[cause]]));
        // Of each node: where its paths come from, and how far up they have been followed.
        this.source = [Int32Array.from(from)];
        this.reached = [null];
        this.cycles = everyCause.map((cause) => [sum(from.map((at) => this.weights[cause][at]))]);
        this.slot = new Int32Array(functions.count + 1).fill(-1);
        this.measure(everyCause);
      }

      measure(wanted) {
        this.wanted = wanted;
        this.total = this.parent.map((_, node) => this.sumOf(node));
        this.sorted = [];
      }
      sumOf(node) { return sum(this.wanted.map((cause) => this.cycles[cause][node])); }

      children(node) {
        this.known[node] ??= this.follow(node);
        if (!this.sorted[node]) {
          this.known[node].sort((a, b) => this.total[b] - this.total[a] || a - b);
          this.sorted[node] = true;
        }
        return this.known[node];
      }

      /// Makes the nodes below `node`: its paths, by the function that is one further up.
      follow(node) {
        const groups = [];
        this.source[node].forEach((source, index) => {
          const at = node === 0 ? source : this.calls.parent[this.reached[node][index]];
          if (at <= 0) return;
          const key = this.calls.function[at] + 1;
          if (this.slot[key] < 0) {
            this.slot[key] = groups.length;
            groups.push({ key, sources: [], reached: [] });
          }
          groups[this.slot[key]].sources.push(source);
          groups[this.slot[key]].reached.push(at);
        });
        return groups.map((group) => {
          this.slot[group.key] = -1;
          const made = this.parent.length;
          this.parent.push(node);
          this.function.push(group.key - 1);
          this.depth.push(this.depth[node] + 1);
          this.source.push(Int32Array.from(group.sources));
          this.reached.push(Int32Array.from(group.reached));
          this.known.push(null);
          everyCause.forEach((cause) => {
            const weights = this.weights[cause];
            this.cycles[cause].push(group.sources.reduce((total, at) => total + weights[at], 0));
          });
          this.total.push(this.sumOf(made));
          return made;
        });
      }

      split(node) { return this.cycles.map((column) => column[node]); }
      ownOf() { return null; }
      timesOf() { return null; }
      /// The last level that is shown under a node: a recursion may have a hundred thousand.
      deepest(node) { return this.depth[node] + 64; }

      name(node) {
        if (node === 0) return this.focus < 0 ? "all" : "callers of " + functionName(this.focus);
        return this.function[node] < 0 ? "small paths" : functionName(this.function[node]);
      }
      isFound(node) {
        return this.function[node] >= 0 && search.functions[this.function[node]] === 1;
      }
    }

    """#
}
