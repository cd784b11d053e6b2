// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: the program's own regions, and what the instructions did.
enum HTMLScriptWork {
  static let text = #"""
    // --- Regions ---
    const perCycle = (count, cycles) => (cycles > 0 ? count / cycles : 0).toFixed(2);

    function drawRegions() {
      if (!report.regions) return;
      const { name, entries, least, median, most, whole, cycles, work } = report.regions;
      const hasWork = work.macs !== undefined;
      const row = (index, title, counts) => {
        const split = cycles.map((column) => column[index]);
        const own = sum(split);
        return make("tr", {}, make("th", { scope: "row", class: "name" }, title),
          make("td", { class: "number" }, grouped(own)),
          make("td", { class: "number" }, percent(own, report.cycles)),
          ...counts.map((count) => make("td", { class: "number less" }, count)),
          hasWork ? make("td", { class: "number" }, perCycle(work.macs[index], own)) : null,
          make("td", { class: "less" }, why(split)));
      };
      const heads = ["Region", "Cycles", "Share", "Entries", "Shortest", "Median", "Longest",
        "With inner ones", ...(hasWork ? ["MAC per cycle"] : []), "Why"];
      byId("regions-table").replaceChildren(
        make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Regions" },
          make("table", {}, make("caption", {},
            "Cycles in which a region was the innermost that was open, and how long its entries took"),
            make("thead", {}, make("tr", {}, ...heads.map((title, column) => make("th",
              { scope: "col", class: column === 0 ? "name" : title === "Why" ? "less"
                : column > 2 && column < 8 ? "number less" : "number" }, title)))),
            make("tbody", {}, ...name.map((title, index) => row(index, title,
              [entries, least, median, most, whole].map((column) => grouped(column[index])))),
              row(name.length, "outside", ["", "", "", "", ""])),
            make("tfoot", {}, lastRow("total", sum(cycles.map(sum)), heads.map((title) => (
              { class: title === "Why" ? "less" : "number",
                sums: title === "Cycles" ? "cycles" : title === "Share" ? "share" : null })))))));
    }

    // --- What the instructions did ---
    function workTable() {
      if (!report.mix) return null;
      const { kind, count } = report.mix;
      const all = sum(count);
      byId("mix-table").replaceChildren(make("table", { class: "legend" },
        make("caption", {}, "Instructions that retired, by kind"),
        make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Kind"),
          make("th", { scope: "col", class: "number" }, "Instructions"),
          make("th", { scope: "col", class: "number" }, "Share"))),
        make("tbody", {}, ...kind.map((name, index) => make("tr", {},
          make("th", { scope: "row" }, name),
          make("td", { class: "number" }, grouped(count[index])),
          make("td", { class: "number" }, heat(count[index], count[0], all)))))));
      const work = functions.work;
      const of = (key, row) => work[key]?.[row] ?? 0;
      const bytes = (row) => of("loadedBytes", row) + of("storedBytes", row);
      const rows = hottestFunctions.filter((row) => bytes(row) + of("macs", row) > 0);
      if (rows.length === 0) return null;
      const rates = (title, value) => ({ title, class: "number",
        key: (row) => value(row) / functions.total[row],
        cell: (row) => perCycle(value(row), functions.total[row]) });
      const counts = (title, key) => ({ title, class: "number less", key: (row) => of(key, row),
        cell: (row) => grouped(of(key, row)), total: report.work[key] ?? 0 });
      const columns = [
        { title: "Function", class: "name", key: functionName, cell: functionLink },
        counts("Bytes loaded", "loadedBytes"), counts("Bytes stored", "storedBytes"),
        rates("Bytes per cycle", bytes),
        ...(work.macs ? [counts("MAC", "macs"), rates("MAC per cycle", (row) => of("macs", row))] : []),
      ];
      return new SortedTable(byId("work-table"), {
        caption: "What functions moved between registers and memory, and multiplied to be added up",
        columns, sortedBy: 1, rows, found: (row) => search.functions[row] === 1,
        rest: () => (search.text !== "" ? [] : [make("tr", {}, ...columns.map((column, index) =>
          make(index === 0 ? "th" : "td", { class: column.class, scope: index === 0 ? "row" : null },
            index === 0 ? "all functions" : column.total === undefined ? ""
              : grouped(column.total))))]),
      });
    }

    """#
}
