// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: tables that are sorted and searched.
enum HTMLScriptTables {
  static let text = #"""
    // --- Tables ---

    /// A table of `rows`, of which it shows as many as are asked for.
    ///
    /// A column has a `title`, a `cell` and, to be sorted by, a `key`. `found` says which rows stay
    /// when something is looked for, `rest` what the rows that are not shown sum up to.
    class SortedTable {
      constructor(place, { caption, columns, rows, sortedBy, found, rest, first = 20 }) {
        Object.assign(this, { caption, columns, rows, found, rest, first });
        this.limit = first;
        this.column = sortedBy;
        this.isAscending = false;
        this.body = make("tbody");
        this.foot = make("tfoot");
        this.said = make("caption");
        this.heads = columns.map((column, index) => {
          const head = make("th", { scope: "col", class: column.class });
          head.append(column.key ? make("button", { type: "button", click: () => this.sort(index) },
            column.title) : column.title);
          return head;
        });
        this.more = make("button", { type: "button", class: "more", click: () => this.showMore() });
        place.replaceChildren(
          make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
            make("table", {}, this.said, make("thead", {}, make("tr", {}, ...this.heads)),
              this.body, this.foot)),
          this.more);
        this.draw();
      }

      sort(column) {
        this.isAscending = column === this.column ? !this.isAscending
          : !(this.columns[column].class ?? "").includes("number");
        this.column = column;
        this.draw();
      }

      showMore() {
        const first = this.body.rows.length;
        this.limit += 200;
        this.draw();
        this.body.rows[first]?.querySelector("a")?.focus();
      }

      draw() {
        const key = this.columns[this.column].key;
        const sign = this.isAscending ? 1 : -1;
        let rows = search.text === "" ? this.rows : this.rows.filter(this.found);
        rows = rows.map((row) => [key(row), row])
          .sort(([a, first], [b, second]) =>
            sign * (typeof a === "string" ? a.localeCompare(b) : a - b) || first - second)
          .map(([, row]) => row);
        const shown = rows.slice(0, this.limit);
        this.body.replaceChildren(...shown.map((row) => make("tr", {},
          ...this.columns.map((column, index) => make(index === 0 ? "th" : "td",
            { class: column.class, scope: index === 0 ? "row" : null }, column.cell(row))))));
        this.foot.replaceChildren(...this.rest(shown, rows));
        this.said.textContent = this.caption
          + (search.text === "" ? "" : ": " + grouped(rows.length) + " match");
        this.heads.forEach((head, index) => {
          if (index !== this.column) head.removeAttribute("aria-sort");
          else head.setAttribute("aria-sort", this.isAscending ? "ascending" : "descending");
        });
        this.more.hidden = shown.length === rows.length;
        this.more.textContent = "Show more of " + grouped(rows.length);
      }
    }

    /// A row at the end of a table: what it leaves out, or all.
    const lastRow = (words, cycles, columns) => make("tr", {}, ...columns.map((column, index) =>
      index === 0 ? make("th", { scope: "row" }, words) : make("td", { class: column.class },
        column.sums === "cycles" ? grouped(cycles)
          : column.sums === "share" ? percent(cycles, report.cycles) : "")));

    const functionLink = (index) => make("a",
      { href: "#function-" + index, class: "code", title: functions.symbol[index] },
      functionName(index));
    const lineLink = (line) => make("a",
      { href: "#line-" + line, class: "code",
        title: lines.file[line] >= 0 ? report.files[lines.file[line]] : null }, placeOfLine(line));

    function functionsTable() {
      const most = functions.total[hottestFunctions[0]] ?? 0;
      const columns = [
        { title: "Function", class: "name", key: functionName, cell: functionLink },
        { title: "Own cycles", class: "number", sums: "cycles", key: (row) => functions.total[row],
          cell: (row) => grouped(functions.total[row]) },
        { title: "Share", class: "number", sums: "share",
          cell: (row) => heat(functions.total[row], most, report.cycles) },
        { title: "With callees", class: "number less", key: (row) => functions.whole[row],
          cell: (row) => grouped(functions.whole[row]) },
        { title: "CPI", class: "number less",
          key: (row) => functions.total[row] / Math.max(1, functions.issued(row)),
          cell: (row) => ratio(functions.total[row], functions.issued(row)) },
        { title: "Why", class: "less", cell: (row) => why(functions.split(row)) },
        { title: "Place", class: "less place", key: (row) => placeOfFunction(row),
          cell: (row) => make("span", { class: "code", title: report.files[functions.file[row]] },
            placeOfFunction(row, 18)) },
      ];
      return new SortedTable(byId("functions-table"), {
        caption: "Functions by the cycles of their own instructions", columns, sortedBy: 1,
        rows: hottestFunctions, found: (row) => search.functions[row] === 1,
        rest: (shown, rows) => rowsBelow(functions, shown, rows, "function", columns),
      });
    }

    /// For a program without lines.
    function instructionsTable() {
      const most = code.total[hottestCode[0]] ?? 0;
      byId("lines-title").textContent = "Hottest instructions";
      const columns = [
        { title: "Instruction", class: "name", key: (row) => code.pc[row],
          cell: (row) => make("span", { class: "code" }, make("a",
            { href: "#pc-" + code.pc[row] }, hex(code.pc[row])), "  " + (code.text[row] ?? "")) },
        { title: "In", class: "name less", key: (row) => functionName(code.function[row]),
          cell: (row) => functionLink(code.function[row]) },
        { title: "Cycles", class: "number", sums: "cycles", key: (row) => code.total[row],
          cell: (row) => grouped(code.total[row]) },
        { title: "Share", class: "number", sums: "share",
          cell: (row) => heat(code.total[row], most, report.cycles) },
        { title: "Why", class: "less", cell: (row) => why(code.split(row)) },
      ];
      return new SortedTable(byId("lines-table"), {
        caption: "Instructions by cycles; a program built with -g has lines here", columns,
        sortedBy: 2, rows: hottestCode, found: (row) => search.functions[code.function[row]] === 1,
        rest: (shown, rows) => rowsBelow(code, shown, rows, "instruction", columns),
      });
    }

    function linesTable() {
      if (hottestLines.length === 0) return instructionsTable();
      const rows = descending(lines);
      const most = lines.total[rows[0]];
      const hasText = lines.text.some((text) => text !== null);
      const columns = [
        { title: "Line", class: "name", key: (row) => placeOfLine(row), cell: lineLink },
        { title: "In", class: "name less", key: (row) => functionName(lines.function[row]),
          cell: (row) => functionLink(lines.function[row]) },
        { title: "Cycles", class: "number", sums: "cycles", key: (row) => lines.total[row],
          cell: (row) => grouped(lines.total[row]) },
        { title: "Share", class: "number", sums: "share",
          cell: (row) => heat(lines.total[row], most, report.cycles) },
        { title: "Why", class: "less", cell: (row) => why(lines.split(row)) },
      ];
      if (longestWaiter.size > 0) {
        columns.push({ title: "Who waits", class: "less", cell: (row) => longestWaiter.has(row)
          ? longestWaiter.get(row).line === row ? "the same line"
            : lineLink(longestWaiter.get(row).line) : "" });
      }
      if (hasText) {
        columns.splice(4, 0, { title: "Source", class: "source code less",
          cell: (row) => (lines.text[row] ?? "").trim() });
      }
      return new SortedTable(byId("lines-table"), {
        caption: "Source lines by cycles, each within one function", columns, sortedBy: 2,
        rows, found: (row) => search.lines[row],
        rest: (shown, rows) => rowsBelow(lines, shown, rows, "line", columns),
      });
    }

    /// What a table leaves out, and what it sums up to.
    function rowsBelow(list, shown, rows, word, columns) {
      const total = (some) => some.reduce((total, row) => total + list.total[row], 0);
      const all = search.text === "" ? listed : total(rows);
      const hidden = all - total(shown);
      const left = rows.length - shown.length + (search.text === "" ? list.left ?? 0 : 0);
      return [
        left > 0 ? lastRow(plural(left, "more " + word), hidden, columns) : null,
        lastRow("total", all, columns),
      ].filter((row) => row !== null);
    }

    """#
}
