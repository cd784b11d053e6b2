// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: what the stages held around the hottest instructions.
enum HTMLScriptWindows {
  static let text = #"""
    // --- Pipeline ---
    const stageNames = { F: "in F", X: "in X", x: "held in X", W: "in W" };

    function drawWindows() {
      if (!report.windows) return;
      const choice = make("select", { id: "windows-choice",
        change: (event) => showWindow(Number(event.target.value)) },
        ...report.windows.map((window, index) => make("option", { value: index },
          (index + 1) + ". " + hex(window.pc) + "  " + (code.text[codeAt.get(window.pc)] ?? ""))));
      byId("windows-view").replaceChildren(
        make("div", { class: "controls" }, make("label", {}, "Around", choice)),
        make("div", { id: "window" }),
        make("p", { class: "quiet" }, "A column is a cycle; an instruction is in F, X, held in X (x), "
          + "then in W. One that never comes to W was fetched for nothing, or trapped."));
      showWindow(0);
    }

    function showWindow(index) {
      const window = report.windows[index];
      const own = window.rows.filter((row) => row.pc === window.pc);
      const cells = (row) => {
        const line = make("span", { class: "stages" }, " ".repeat(row.start));
        for (const stage of row.stages) line.append(make("span",
          { class: "stage-" + (stage === "x" ? "held" : stage), title: stageNames[stage] }, stage));
        if (row.discarded) line.append(make("span", { class: "quiet" }, " flushed"));
        else if (row.cause) line.append(make("span", { class: "quiet" }, " " + row.cause));
        return line;
      };
      const ruler = Array.from({ length: Math.ceil(window.length / 10) },
        (_, ten) => String(window.first + 10 * ten).padEnd(10)).join("").slice(0, window.length + 8);
      byId("window").replaceChildren(make("div", { class: "scroll", tabindex: "0", role: "region",
        "aria-label": "Stages around " + hex(window.pc) },
        make("table", { class: "window" },
          make("caption", {}, "From cycle " + grouped(window.first) + " on, " + window.length
            + " cycles; the instruction is in them " + plural(own.length, "time")),
          make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Address"),
            make("th", { scope: "col" }, "Instruction"),
            make("th", { scope: "col", class: "code" }, ruler))),
          make("tbody", {}, ...window.rows.map((row) => make("tr",
            { class: row.pc === window.pc ? "chosen" : null },
            make("td", { class: "code" }, codeAt.has(row.pc)
              ? make("a", { href: "#pc-" + row.pc }, hex(row.pc).slice(2)) : hex(row.pc).slice(2)),
            make("td", { class: "code" }, row.text), make("td", { class: "code" }, cells(row))))))));
    }

    """#
}
