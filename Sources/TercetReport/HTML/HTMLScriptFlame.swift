// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: what the flame graph is of, how it is measured, coloured and shown.
enum HTMLScriptFlame {
  static let text = #"""
    // --- The controls of the flame graph ---
    const flame = { way: "down", shape: "graph", measure: "all", focus: -1, trees: new Map() };
    let fromTop = null;

    const measures = () => [
      ["all", "all cycles", everyCause], ["lost", "cycles without an instruction", lostCauses],
      ...causes.map((cause, index) => [cause.name, "cycles of " + cause.name, [index]]),
    ];

    /// Shows the tree that the controls ask for.
    function showFlame() {
      fromTop ??= treeOfRun();
      const key = flame.way + flame.focus;
      if (!flame.trees.has(key)) {
        flame.trees.set(key, flame.way === "down" ? fromTop : new Callers(fromTop, flame.focus));
      }
      graph.tree = flame.trees.get(key);
      graph.tree.measure(measures().find(([name]) => name === flame.measure)[2]);
      graph.zoom = 0;
      graph.chosen = 0;
      redrawFlame();
    }

    function redrawFlame() {
      const isGraph = flame.shape === "graph";
      scroller.hidden = !isGraph;
      byId("graph-help").hidden = !isGraph;
      byId("graph-help").textContent = "A frame is as wide as its cycles; "
        + (flame.way === "up" ? "what called it is" : report.calls ? "what it called is"
          : "its lines are") + " below it. Arrow keys go from frame to frame, Enter zooms in, "
        + "Escape zooms out; the same figures are in the tree.";
      treePlace.hidden = isGraph;
      byId("key").hidden = !isGraph;
      for (const button of byId("flame-controls").querySelectorAll("button")) {
        button.setAttribute("aria-pressed", String(flame[button.dataset.what] === button.value));
      }
      drawKey();
      draw();
      drawTree();
      drawChosen();
    }

    function drawKey() {
      byId("key").replaceChildren(...colorings[graph.color].key().map(([color, name]) =>
        make("li", {}, swatch(color), name)));
    }

    function showCallers(index) {
      flame.way = "up";
      flame.focus = index;
      showFlame();
      goToFlame();
    }

    function drawFlameControls() {
      const set = (what, value) => {
        flame[what] = value;
        if (what === "way") flame.focus = -1;
        if (what === "shape") redrawFlame(); else showFlame();
      };
      const choice = (legend, what, options) => make("fieldset", {},
        make("legend", {}, legend), ...options.map(([value, title]) => make("button",
          { type: "button", value, "data-what": what, "aria-pressed": "false",
            click: () => set(what, value) }, title)));
      const select = (title, options, change, current) => make("label", {}, title,
        make("select", { change: (event) => change(event.target.value) },
          ...options.map(([value, words]) => make("option",
            { value, selected: value === current }, words))));
      byId("flame-controls").replaceChildren(...[
        report.calls ? choice("From", "way", [["down", "start, down"], ["up", "functions, up"]]) : null,
        choice("Shown as", "shape", [["graph", "graph"], ["tree", "tree"]]),
        select("Width", measures(), (value) => set("measure", value)),
        select("Colour", Object.entries(colorings).map(([value, { name }]) => [value, name]),
          (value) => { graph.color = value; redrawFlame(); }, graph.color),
      ].filter((node) => node !== null));
      const notes = [
        report.calls ? null
          : "This profile has no call paths: these are its functions, and below each its lines.",
        report.calls?.left > 0 ? plural(report.calls.left, "call path")
          + " with few cycles are put together as small paths." : null,
        listed < report.cycles ? "The tables are of some functions only: " + grouped(listed) + " of "
          + grouped(report.cycles) + " cycles." : null,
        report.linesProblem ?? null,
      ].filter((words) => words !== null);
      byId("flame-note").hidden = notes.length === 0;
      byId("flame-note").textContent = notes.join(" ");
    }

    """#
}
