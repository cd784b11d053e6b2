// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: the lines and instructions of one function, with their heat.
enum HTMLScriptCode {
  static let text = #"""
    // --- Code of a function ---
    const codeView = { function: -1, line: -1, most: 1000 };

    function showCode(index, line = -1, pc = null) {
      if (!(index >= 0 && index < functions.count)) return;
      if (codeView.function !== index) codeView.most = 1000;
      codeView.function = index;
      codeView.line = line;
      drawCode();
      if (pc !== null) byId("code-view").querySelector("tr[data-pc='" + pc + "']")
        ?.classList.add("chosen");
      for (const part of byId("code-view").querySelectorAll(".scroll")) {
        const row = part.querySelector("tr.chosen") ?? part.querySelector("tr.hottest");
        if (row) part.scrollTop = row.offsetTop - part.clientHeight / 3;
      }
    }

    /// The classes of a row: whether it was asked for, and whether it is the hottest.
    const classes = (isChosen, isHottest) =>
      [isChosen ? "chosen" : "", isHottest ? "hottest" : ""].join(" ").trim() || null;

    function drawCode() {
      const index = codeView.function;
      const split = functions.split(index);
      const choice = make("select", { id: "code-choice",
        change: (event) => {
          showCode(Number(event.target.value));
          byId("code-choice").focus();
        } },
        ...[...new Set([...hottestFunctions.slice(0, 500), index])].map((other) =>
          make("option", { value: other, selected: other === index }, functionName(other))));
      byId("code-view").replaceChildren(
        make("div", { class: "code-head" },
          make("label", { for: "code-choice" }, "Function", choice),
          make("p", {}, make("span", { class: "code" }, placeOfFunction(index)), " · ",
            cyclesAndShare(functions.total[index]) + " · ", why(split))),
        make("div", { class: "code-parts" }, linesOfCode(index), instructionsOfCode(index)));
    }

    const part = (label, table, ...rest) => make("div", {},
      make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": label }, table),
      ...rest);
    const heads = (titles) => make("thead", {}, make("tr", {}, ...titles.map(([title, kind]) =>
      make("th", { scope: "col", class: kind }, title))));

    function linesOfCode(index) {
      const rows = linesOf[index].slice().sort((a, b) =>
        lines.file[a] - lines.file[b] || lines.line[a] - lines.line[b] || a - b).slice(0, 1000);
      const most = Math.max(0, ...rows.map((row) => lines.total[row]));
      const hasText = rows.some((row) => lines.text[row] !== null);
      const left = functions.total[index] - sum(rows.map((row) => lines.total[row]));
      return part("Lines of " + functionName(index), make("table", {},
        make("caption", {}, "Lines, in the order of the source"),
        heads([["Line"], ["Cycles", "number"], ["Share", "number"], [hasText ? "Source" : "Why"]]),
        make("tbody", {}, ...rows.map((row) => make("tr",
          { class: classes(row === codeView.line, lines.total[row] === most) },
          make("th", { scope: "row", class: "code" }, make("button",
            { type: "button", title: report.files[lines.file[row]] ?? null,
              click: () => {
                showCode(index, row);
                byId("code-view").querySelector("tr.chosen button").focus({ preventScroll: true });
              } }, placeOfLine(row, 18))),
          make("td", { class: "number" }, grouped(lines.total[row])),
          make("td", { class: "number" }, heat(lines.total[row], most, functions.total[index])),
          hasText ? make("td", { class: "source code" }, lines.text[row] ?? "")
            : make("td", {}, losses(lines.split(row)))))),
        left > 0 ? make("tfoot", {}, make("tr", {}, make("th", { scope: "row" }, "other lines"),
          make("td", { class: "number" }, grouped(left)),
          make("td", { class: "number" }, percent(left, functions.total[index])),
          make("td"))) : null));
    }

    function instructionsOfCode(index) {
      const all = codeOf[index];
      const rows = all.slice(0, codeView.most);
      const most = Math.max(0, ...rows.map((row) => code.total[row]));
      const total = functions.total[index];
      const bodies = [];
      let line = null;
      let inline = null;
      for (const row of rows) {
        const around = code.inline?.[row] ?? -1;
        if (code.line[row] !== line || around !== inline) {
          line = code.line[row];
          inline = around;
          const text = lines.text[line];
          bodies.push(make("tbody", {}, make("tr", {}, make("th",
            { scope: "rowgroup", colspan: 5, class: "code" },
            placeOfLine(line) + (text ? "  " + text : ""), inlinedInto(inline)))));
        }
        bodies.at(-1).append(make("tr",
          { class: classes(line === codeView.line, code.total[row] === most),
            "data-pc": code.pc[row] },
          make("td", { class: "number" }, grouped(code.total[row])),
          make("td", { class: "number" }, heat(code.total[row], most, total)),
          make("td", { class: "code less" }, code.pc[row].toString(16).padStart(8, "0")),
          make("td", { class: "code" }, code.text[row] ?? "–"),
          make("td", { class: "why" }, whyOfInstruction(row))));
      }
      const left = total - sum(rows.map((row) => code.total[row]));
      if (left > 0) {
        bodies.push(make("tbody", {}, make("tr", {}, make("td", { class: "number" }, grouped(left)),
          make("td", { class: "number" }, percent(left, total)),
          make("td", { colspan: 3 }, "further instructions"))));
      }
      const more = rows.length < all.length ? make("button", { type: "button", class: "more",
        click: () => { codeView.most += 4000; drawCode(); } },
        "Show more of " + plural(all.length, "instruction")) : null;
      return part("Instructions of " + functionName(index), make("table", {},
        make("caption", {}, "Instructions, in the order of their addresses"),
        heads([["Cycles", "number"], ["Share", "number"], ["Address", "less"], ["Instruction"],
          ["Why"]]), ...bodies), more);
    }

    /// The calls that were inlined around an instruction, the innermost first; nothing for a function's own.
    function inlinedInto(index) {
      if (index < 0) return "";
      const { name, file, line } = report.inlines;
      const frames = name[index].map((called, at) => called
        + (file[index][at] >= 0 ? " from " + place(file[index][at], line[index][at]) : ""));
      return make("span", { class: "quiet" }, "\n  in " + frames.reverse().join(", in "));
    }

    /// What an instruction's cycles were lost to, and who waited for it; nothing for one that issues
    /// each time.
    function whyOfInstruction(row) {
      const split = code.split(row);
      const lost = lostFirst(split).filter((entry) => entry.cause !== issue);
      if (lost.length === 0) return "";
      const times = code.issued(row);
      const words = lost.map((entry) => causes[entry.cause].name + " "
        + (times > 0 ? (entry.cycles / times).toFixed(2) + " each" : grouped(entry.cycles)));
      const [wait] = waitsFor.get(code.pc[row]) ?? [];
      const waiter = wait === undefined ? "" : "; " + hex(report.waits.waiter[wait]).slice(2) + " waits";
      return make("span", {}, stackBar(split, "small"), words.join(", ") + waiter);
    }

    """#
}
