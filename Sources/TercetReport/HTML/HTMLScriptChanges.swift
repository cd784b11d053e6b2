// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: what changed since another run.
enum HTMLScriptChanges {
  static let text = #"""
    // --- Changes ---
    const signed = (count) => (count > 0 ? "+" : count < 0 ? "\u2212" : "") + grouped(Math.abs(count));
    const signedPercent = (change, before) => before > 0
      ? (change > 0 ? "+" : change < 0 ? "\u2212" : "") + percent(Math.abs(change), before) : "new";

    /// For each function of the page how much of it is new, from -1 (all of it is gone) to 1 (all is).
    const changeOf = new Map();
    if (report.diff) {
      const { function: index, before, after } = report.diff.functions;
      index.forEach((at, row) => { if (at >= 0) {
        changeOf.set(at, (after[row] - before[row]) / Math.max(after[row], before[row], 1));
      } });
    }

    const changeClass = (change) => (change > 0 ? "slower" : change < 0 ? "faster" : "");

    /// A table of changes, which says where the largest are.
    function changesTable(id, title, rows, first, found, rest = () => []) {
      const change = (row) => rows.after[row] - rows.before[row];
      const columns = [
        first,
        { title: "Before", class: "number less", key: (row) => rows.before[row],
          cell: (row) => grouped(rows.before[row]) },
        { title: "After", class: "number less", key: (row) => rows.after[row],
          cell: (row) => grouped(rows.after[row]) },
        { title: "Change", class: "number", key: (row) => Math.abs(change(row)), cell: (row) =>
          make("span", { class: changeClass(change(row)) }, signed(change(row))) },
        { title: "Share", class: "number", cell: (row) => signedPercent(change(row), rows.before[row]) },
        { title: "Why", class: "less", cell: (row) => rows.why[row] },
      ];
      if (!rows.why.some((words) => words)) columns.pop();
      return new SortedTable(byId(id), { caption: title, columns, sortedBy: 3,
        rows: [...rows.name.keys()], found, rest: () => rest(columns) });
    }

    function drawChanges() {
      const diff = report.diff;
      if (!diff) return [];
      const change = report.cycles - diff.before.cycles;
      byId("changes-said").replaceChildren(
        make("b", { class: changeClass(change) }, signed(change) + " cycles, "
          + signedPercent(change, diff.before.cycles)),
        ": from " + grouped(diff.before.cycles) + " of " + diff.before.program + " on "
          + diff.before.core + " (" + diff.before.ended + ") to " + grouped(report.cycles)
          + ", which the rest of the page is about.",
        diff.leftOut > 0 ? " " + plural(diff.leftOut, "more function")
          + " changed less than those below." : "");
      const total = (columns) => [make("tr", {}, ...columns.map((column, index) =>
        make(index === 0 ? "th" : "td", { class: column.class, scope: index === 0 ? "row" : null },
          ["total", grouped(diff.before.cycles), grouped(report.cycles), signed(change),
            signedPercent(change, diff.before.cycles), ""][index])))];
      const words = (rows, title) => ({ title, class: "name", key: (row) => rows.name[row],
        cell: (row) => rows.name[row] });
      const isFound = (rows) => (row) => search.functions[rows.function[row]] === 1;
      const name = (rows, row) => (rows.function[row] >= 0 ? functionLink(rows.function[row])
        : rows.name[row]);
      changesTable("changes-causes", "Causes that changed", diff.causes, words(diff.causes, "Cause"),
        () => true, total);
      if (diff.regions) {
        changesTable("changes-regions", "Regions", diff.regions, words(diff.regions, "Region"),
          () => true, total);
      }
      const functionRows = diff.functions;
      const lineRows = diff.lines;
      return [
        changesTable("changes-functions", "Functions that changed", functionRows,
          { title: "Function", class: "name", key: (row) => functionRows.name[row],
            cell: (row) => name(functionRows, row) }, isFound(functionRows)),
        changesTable("changes-lines", "Lines that changed", lineRows,
          { title: "Line", class: "name", key: (row) => lineRows.name[row],
            cell: (row) => make("span", { class: "code" }, lineRows.name[row]) }, isFound(lineRows)),
      ];
    }

    """#
}
