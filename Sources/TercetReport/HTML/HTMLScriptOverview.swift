// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: how many cycles, where they went, what is hottest and why; at the end of the
/// page causes, waits and the run itself.
enum HTMLScriptOverview {
  static let text = #"""
    // --- Overview ---
    function drawOverview() {
      byId("title").textContent = report.program;
      byId("subtitle").textContent = report.core + " · " + report.ended
        + (report.part ? " · only " + report.part : "");
      const lost = report.cycles - report.instructions;
      const figures = [
        ["Cycles", grouped(report.cycles)], ["Instructions", grouped(report.instructions)],
        ["Cycles per instruction", ratio(report.cycles, report.instructions)],
        ["Cycles without an instruction", grouped(lost) + " (" + percent(lost, report.cycles) + ")"],
      ];
      if (report.work?.macs) {
        figures.push(["MAC per cycle", perCycle(report.work.macs, report.cycles)]);
      }
      byId("figures").replaceChildren(...figures.map(([name, value]) =>
        make("div", {}, make("dt", {}, name), make("dd", {}, value))));
      const split = causes.map((cause) => cause.cycles);
      byId("overview-stack").replaceChildren(stackBar(split, "large"));
      byId("overview-causes").replaceChildren(causesLegend());
      byId("answers").replaceChildren(...answers());
    }

    const causesLegend = () => make("table", { class: "legend" },
      make("caption", {}, "Every cycle has one cause"),
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Cause"),
        make("th", { scope: "col", class: "number" }, "Cycles"),
        make("th", { scope: "col", class: "number" }, "Share"))),
      make("tbody", {}, ...causes.map((cause, index) => make("tr", {},
        make("th", { scope: "row" }, swatch(causeColor(index)), cause.name + " ",
          make("span", { class: "quiet remark" }, cause.remark)),
        make("td", { class: "number" }, grouped(cause.cycles)),
        make("td", { class: "number" }, percent(cause.cycles, report.cycles))))),
      make("tfoot", {}, lastRow("total", sum(causes.map((cause) => cause.cycles)),
        [{}, { class: "number", sums: "cycles" }, { class: "number", sums: "share" }])));

    const answer = (title, first, ...rest) => make("div", { class: "answer" },
      make("h3", {}, title), make("p", { class: "first" }, first),
      ...rest.filter((words) => words).map((words) => make("p", {}, words)));
    const cyclesAndShare = (cycles) =>
      grouped(cycles) + " cycles, " + percent(cycles, report.cycles) + ofWhole;

    /// What was lost of some cycles, most of it first; issue where nothing was lost.
    const mainCause = (split) => lostFirst(split)[0]?.cause;

    function answers() {
      const found = [];
      const [hottest] = hottestFunctions;
      if (hottest !== undefined) {
        found.push(answer("Hottest function", functionLink(hottest),
          cyclesAndShare(functions.total[hottest]), why(functions.split(hottest))));
      }
      const [line] = hottestLines;
      if (line !== undefined) {
        const text = lines.text[line];
        const waiter = longestWaiter.get(line);
        found.push(answer("Hottest line",
          make("span", {}, lineLink(line), " in ", functionLink(lines.function[line])),
          text ? make("span", { class: "code" }, text.trim()) : null,
          cyclesAndShare(lines.total[line]), why(lines.split(line)),
          waiter ? (waiter.line === line ? "The same line" : placeOfLine(waiter.line))
            + " waits for it." : null));
      } else if (code.count > 0) {
        const [row] = hottestCode;
        found.push(answer("Hottest instruction", make("span", { class: "code" },
          hex(code.pc[row]) + "  " + (code.text[row] ?? "")),
          cyclesAndShare(code.total[row]), why(code.split(row))));
      }
      const cause = mainCause(causes.map((row) => row.cycles));
      if (cause !== undefined) {
        const row = causes[cause];
        const title = cause === issue ? "Nothing is lost" : "Largest loss";
        const card = answer(title, row.name + ": " + cyclesAndShare(row.cycles), row.meaning,
          make("span", {}, make("b", {}, "What helps: "), row.remedy));
        card.classList.add("whole");
        found.push(card);
      }
      return found;
    }

    // --- Causes, waits, and the run ---
    function drawCauses() {
      const head = ["Cause", "Cycles", "Share", "Mostly in", "What it is, and what usually helps"];
      byId("causes-table").replaceChildren(
        make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Causes" },
        make("table", {},
        make("caption", {}, "What each cause of a cycle means"),
        make("thead", {}, make("tr", {}, ...head.map((title, column) => make("th",
          { scope: "col", class: [null, "number", "number less", "less", null][column] }, title)))),
        make("tbody", {}, ...causes.map((cause, index) => {
          const column = functions.cycles[index];
          const most = column.reduce((best, cycles, row) => (cycles > column[best] ? row : best), 0);
          const isThere = column[most] > 0;
          return make("tr", {},
            make("th", { scope: "row", class: "cause" }, swatch(causeColor(index)), cause.name),
            make("td", { class: "number" }, grouped(cause.cycles)),
            make("td", { class: "number less" }, percent(cause.cycles, report.cycles)),
            make("td", { class: "name less" }, isThere ? functionLink(most) : "",
              isThere ? " " + percent(column[most], cause.cycles) : ""),
            make("td", {}, cause.meaning + " ", make("b", {}, cause.remedy)));
        })))));
    }

    const instructionLink = (pc) => {
      const row = codeAt.get(pc);
      const line = code.line[row];
      const text = row === undefined ? null : code.text[row];
      const place = line === undefined || lines.file[line] < 0 ? hex(pc) : placeOfLine(line);
      return make("span", { class: "code" }, row === undefined ? hex(pc)
        : make("a", { href: "#pc-" + pc, title: hex(pc) }, place), text ? "  " + text : "");
    };

    function waitsTable() {
      const { pc, waiter, cause, cycles, left, leftCycles } = report.waits;
      if (pc.length === 0) {
        byId("waits-table").replaceChildren(make("p", { class: "quiet" },
          "No instruction waited for another in X."));
        return null;
      }
      const isFound = (at) => search.functions[code.function[codeAt.get(at)]] === 1;
      const columns = [
        { title: "Waited for", class: "name", key: (row) => pc[row],
          cell: (row) => instructionLink(pc[row]) },
        { title: "Cycles", class: "number", sums: "cycles", key: (row) => cycles[row],
          cell: (row) => grouped(cycles[row]) },
        { title: "Share", class: "number less", sums: "share",
          cell: (row) => percent(cycles[row], report.cycles) },
        { title: "Cause", class: "cause", key: (row) => causes[cause[row]].name, cell: (row) =>
          make("span", {}, swatch(causeColor(cause[row])), causes[cause[row]].name) },
        { title: "By", class: "name", key: (row) => waiter[row],
          cell: (row) => instructionLink(waiter[row]) },
      ];
      return new SortedTable(byId("waits-table"), {
        caption: "Cycles that an instruction in X waited for the result of another", columns,
        sortedBy: 1, rows: [...pc.keys()], found: (row) => isFound(pc[row]) || isFound(waiter[row]),
        rest: (shown, rows) => {
          const hidden = sum(rows.slice(shown.length).map((row) => cycles[row]));
          const isAll = search.text === "";
          const count = rows.length - shown.length + (isAll ? left : 0);
          return count > 0
            ? [lastRow(plural(count, "more wait"), hidden + (isAll ? leftCycles : 0), columns)] : [];
        },
      });
    }

    function drawRun() {
      const facts = [
        ["Program", report.program], ["SHA-256", report.sha256], ["Entry", hex(report.entry)],
        ["Instructions of the core", report.isa], ["Core", report.core], ["Ended", report.ended],
        ["Exit status", String(report.exitCode)],
      ];
      const table = (caption, rows) => make("table", { class: "facts" }, make("caption", {}, caption),
        make("tbody", {}, ...rows.map(([name, value]) => make("tr", {},
          make("th", { scope: "row" }, name), make("td", { class: "code" }, value)))));
      byId("run-table").replaceChildren(table("What ran", facts),
        make("details", {}, make("summary", {}, "Timing parameters"),
          table("Parameters of the core", report.parameters)));
      byId("footer").textContent = "Made by " + report.tool
        + ". This file is complete in itself and fetches nothing.";
    }

    """#
}
