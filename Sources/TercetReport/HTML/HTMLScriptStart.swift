// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: what happens when the page opens, and when the reader looks for something.
enum HTMLScriptStart {
  static let text = #"""
    // --- Start ---
    // What a program does not have, the page does not either.
    byId("changes").hidden = !report.diff;
    byId("regions").hidden = !report.regions;
    byId("windows").hidden = !report.windows;
    byId("work").hidden = !report.mix;
    const sections = [
      ["overview", "Overview"], ["changes", "Changes"], ["flame", "Flame graph"], ["regions", "Regions"],
      ["functions", "Functions"], ["lines", "Lines"], ["code", "Code"],
      ["windows", "Pipeline"], ["causes", "Causes"],
      ["waits", "Waits"], ["work", "Work"], ["run", "Run"],
    ].filter(([id]) => !byId(id).hidden);
    byId("sections").replaceChildren(...sections.map(([id, title]) =>
      make("li", {}, make("a", { href: "#" + id }, title))));

    drawOverview();
    readColors();
    drawFlameControls();
    showFlame();
    const tables = [functionsTable(), linesTable(), waitsTable(), workTable(),
      ...drawChanges()];
    drawRegions();
    drawWindows();
    drawCauses();
    drawRun();
    listenToMouse();
    listenToKeys();
    listenToTree();

    /// Shows what the address asks for: #function-3, #line-14 or #pc-2147483648.
    function follow() {
      const [, kind, number] = /^#(function|line|pc)-(\d+)$/.exec(location.hash) ?? [];
      if (kind === undefined) return;
      const at = Number(number);
      if (kind === "function") showCode(at);
      else if (kind === "line") showCode(lines.function[at], at);
      else showCode(code.function[codeAt.get(at)], -1, at);
      byId("code").scrollIntoView();
      byId("code-title").focus({ preventScroll: true });
    }
    if (functions.count > 0) showCode(hottestFunctions[0]);
    else byId("code-view").textContent = "No cycle was charged to what was asked for.";
    follow();
    window.addEventListener("hashchange", follow);

    function goTo(hash) {
      if (location.hash === hash) follow(); else location.hash = hash;
    }
    // A link to where the address is already changes nothing, so nobody would be told.
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (link && link.hash === location.hash) follow();
    });

    let waiting = null;
    byId("find").addEventListener("input", (event) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        find(event.target.value);
        byId("found").textContent = search.text === "" ? "" : foundWords();
        for (const table of tables) table?.draw();
        draw();
        drawTree();
      }, 80);
    });

    function foundWords() {
      const rows = hottestFunctions.filter((row) => search.functions[row] === 1);
      const own = rows.reduce((total, row) => total + functions.total[row], 0);
      if (rows.length === 0) return "No function or file is called so.";
      const words = plural(rows.length, "function") + " with " + grouped(own)
        + " cycles of their own, " + percent(own, report.cycles);
      if (!report.calls) return words;
      const whole = fromTop.found();
      return words + "; with all that they called " + grouped(whole) + ", "
        + percent(whole, report.cycles);
    }

    document.addEventListener("keydown", (event) => {
      const isTyping = event.target.closest("input, select");
      if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        byId("find").focus();
      }
    });

    const redraw = () => { readColors(); draw(); };
    let widthBefore = 0;
    new ResizeObserver(() => {
      if (scroller.clientWidth === widthBefore) return;
      widthBefore = scroller.clientWidth;
      draw();
    }).observe(scroller);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
    addEventListener("beforeprint", () => {
      document.documentElement.classList.add("paper");
      redraw();
    });
    addEventListener("afterprint", () => {
      document.documentElement.classList.remove("paper");
      redraw();
    });

    """#
}
