// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: elements, numbers, and the bars that show causes.
enum HTMLScriptBasics {
  static let text = #"""
    // --- Elements and numbers ---
    const byId = (id) => document.getElementById(id);

    /// An element; strings among `content` become text.
    function make(tag, attributes, ...content) {
      const node = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes ?? {})) {
        if (value === null || value === undefined || value === false) continue;
        if (typeof value === "function") node.addEventListener(name, value);
        else node.setAttribute(name, value === true ? "" : value);
      }
      node.append(...content.filter((piece) => piece !== null && piece !== undefined));
      return node;
    }

    const grouped = new Intl.NumberFormat("en-US").format;
    const percent = (part, whole) => (whole > 0 ? 100 * part / whole : 0).toFixed(1) + "%";
    const plural = (count, word) => grouped(count) + " " + word + (count === 1 ? "" : "s");
    const hex = (pc) => "0x" + pc.toString(16).padStart(8, "0");
    const ratio = (cycles, instructions) =>
      instructions > 0 ? (cycles / instructions).toFixed(3) : "–";
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

    const style = () => getComputedStyle(document.documentElement);
    const causeColor = (cause) => {
      const name = "--cause-" + causes[cause].name;
      return "var(" + (knownColors.has(name) ? name : "--cause-other") + ")";
    };
    const swatch = (color) => {
      const node = make("span", { class: "swatch", "aria-hidden": "true" });
      node.style.background = color;
      return node;
    };

    /// The causes of a row that took cycles, the largest lost ones first, issue last.
    const lostFirst = (split) =>
      split.map((cycles, cause) => ({ cause, cycles })).filter((entry) => entry.cycles > 0)
        .sort((a, b) => (a.cause === issue) - (b.cause === issue) || b.cycles - a.cycles);

    /// "redirect 50.0%, issue 50.0%": as reports in a terminal have it.
    function reasons(split) {
      const total = sum(split);
      const entries = lostFirst(split);
      const lost = entries.filter((entry) => entry.cause !== issue);
      if (lost.length === 0) return total > 0 ? "issues in each cycle" : "";
      const shown = lost.slice(0, 2).concat(entries.filter((entry) => entry.cause === issue));
      return shown.map((entry) => causes[entry.cause].name + " " + percent(entry.cycles, total))
        .join(", ");
    }

    /// A bar of the causes of `split`, issue first; what it shows must be said beside it.
    function stackBar(split, size) {
      const total = sum(split);
      const bar = make("span", { class: "stack " + size, "aria-hidden": "true" });
      const entries = lostFirst(split).reverse();
      entries.sort((a, b) => (b.cause === issue) - (a.cause === issue) || b.cycles - a.cycles);
      for (const entry of entries) {
        const piece = make("span", { title: causes[entry.cause].name });
        piece.style.background = causeColor(entry.cause);
        piece.style.flex = (entry.cycles / total) + " 1 0";
        bar.append(piece);
      }
      return bar;
    }

    const why = (split) =>
      make("span", { class: "why" }, stackBar(split, "small"), reasons(split));

    /// What was lost of some cycles; nothing if nothing was.
    function losses(split) {
      const lost = lostFirst(split).filter((entry) => entry.cause !== issue);
      if (lost.length === 0) return "";
      return make("span", { class: "why" }, stackBar(split, "small"), lost.slice(0, 2)
        .map((entry) => causes[entry.cause].name + " " + percent(entry.cycles, sum(split)))
        .join(", "));
    }

    /// A share as a bar and in words, `most` being a whole bar.
    function heat(cycles, most, whole) {
      const fill = make("i");
      fill.style.width = (most > 0 ? 100 * cycles / most : 0) + "%";
      return make("span", {}, make("span", { class: "heat less", "aria-hidden": "true" }, fill),
        percent(cycles, whole));
    }

    """#
}
