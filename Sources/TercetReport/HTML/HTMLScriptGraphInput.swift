// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: mouse and keys in the flame graph, and the frame that is chosen.
enum HTMLScriptGraphInput {
  static let text = #"""
    // --- Choosing and zooming ---
    const describe = (tree, node) => tree.name(node) + ", " + grouped(tree.total[node]) + " cycles, "
      + percent(tree.total[node], report.cycles);

    function choose(node, { zooms = false, speaks = false } = {}) {
      const { tree } = graph;
      graph.chosen = node;
      if (zooms) graph.zoom = node;
      draw();
      const top = tree.depth[node] * rowHeight;
      if (top < scroller.scrollTop || top + rowHeight > scroller.scrollTop + scroller.clientHeight) {
        scroller.scrollTop = top - 2 * rowHeight;
      }
      drawChosen();
      if (speaks) {
        byId("graph-said").textContent = describe(tree, node) + ", level " + (tree.depth[node] + 1)
          + (zooms ? ", zoomed" : "");
      }
    }

    function zoomTo(node) {
      graph.zoom = node;
      choose(node, { zooms: true, speaks: true });
      scroller.scrollTop = Math.max(0, (graph.tree.depth[node] - 2) * rowHeight);
      drawTree();
    }

    /// To the graph or tree: what was there before a button was pressed may be gone.
    const goToFlame = () =>
      (scroller.hidden ? treePlace.querySelector("tr[tabindex='0']") : scroller).focus();

    /// What is told of the chosen frame, and what can be done with it.
    function drawChosen() {
      const { tree, chosen, zoom } = graph;
      const index = tree.function[chosen];
      const own = tree.ownOf(chosen);
      const times = tree.timesOf(chosen);
      const file = fileOf(tree, chosen);
      const words = [grouped(tree.total[chosen]) + " cycles",
        percent(tree.total[chosen], report.cycles) + ofWhole,
        chosen !== 0 && own !== null && own !== tree.total[chosen] ? grouped(own) + " of its own" : null,
        times === null ? null : "entered " + plural(times, "time")];
      const button = (title, isOn, click) => isOn
        ? make("button", { type: "button", click }, title) : null;
      const zoomButton = (title, isOn, node) => button(title, isOn, () => {
        zoomTo(node);
        goToFlame();
      });
      byId("frame").replaceChildren(
        make("div", {},
          make("h3", { class: chosen === 0 ? null : "code" }, tree.name(chosen)),
          make("p", {}, words.filter((word) => word !== null).join(" · ")),
          make("p", {}, why(tree.split(chosen)),
            file >= 0 ? make("span", { class: "quiet" }, " · " + report.files[file]) : null)),
        make("div", { class: "buttons controls" },
          zoomButton("Zoom in", chosen !== zoom, chosen),
          zoomButton("Zoom out", zoom !== 0, tree.parent[zoom]),
          zoomButton("Whole run", zoom !== 0, 0),
          button("Its code", index >= 0, () => goTo("#function-" + index)),
          button("Its callers", index >= 0 && report.calls, () => showCallers(index))));
    }

    const frameAt = (event) => {
      const box = canvas.getBoundingClientRect();
      const row = Math.floor((event.clientY - box.top + scroller.scrollTop) / rowHeight);
      const x = event.clientX - box.left;
      return graph.frames.find((frame) =>
        frame.row === row && x >= frame.x && x < Math.max(frame.x + frame.width, frame.x + 1));
    };

    function listenToMouse() {
      const tip = byId("tip");
      canvas.addEventListener("click", (event) => {
        const frame = frameAt(event);
        if (frame) zoomTo(frame.node);
      });
      canvas.addEventListener("mousemove", (event) => {
        const frame = frameAt(event);
        tip.hidden = !frame;
        if (!frame) return;
        const { tree } = graph;
        tip.replaceChildren(make("b", {}, tree.name(frame.node)),
          make("div", {}, grouped(tree.total[frame.node]) + " cycles · "
            + percent(tree.total[frame.node], report.cycles)),
          make("div", {}, reasons(tree.split(frame.node))));
        const left = Math.min(event.clientX + 14, window.innerWidth - tip.offsetWidth - 8);
        const below = event.clientY + 18;
        tip.style.left = Math.max(4, left) + "px";
        tip.style.top = (below + tip.offsetHeight > window.innerHeight
          ? event.clientY - tip.offsetHeight - 10 : below) + "px";
      });
      canvas.addEventListener("mouseleave", () => { tip.hidden = true; });
      let isWaiting = false;
      scroller.addEventListener("scroll", () => {
        if (isWaiting) return;
        isWaiting = true;
        requestAnimationFrame(() => { isWaiting = false; draw(); });
      });
    }

    /// Where an arrow key leads from `node`; `node` itself if there is nothing.
    function neighbor(tree, node, key) {
      const above = tree.parent[node];
      if (key === "ArrowUp") return above >= 0 ? above : node;
      if (key === "ArrowDown") {
        if (tree.depth[node] >= tree.deepest(graph.zoom)) return node;
        const [first] = tree.children(node);
        return first !== undefined && tree.total[first] > 0 ? first : node;
      }
      if (above < 0 || node === graph.zoom) return node;
      const row = tree.children(above);
      const next = row[row.indexOf(node) + (key === "ArrowRight" ? 1 : -1)];
      return next !== undefined && tree.total[next] > 0 ? next : node;
    }

    function listenToKeys() {
      scroller.addEventListener("focus", draw);
      scroller.addEventListener("blur", draw);
      scroller.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const { tree, chosen, zoom } = graph;
        if (event.key.startsWith("Arrow")) {
          choose(neighbor(tree, chosen, event.key), { speaks: true });
        } else if (event.key === "Enter" || event.key === " ") zoomTo(chosen);
        else if (event.key === "Escape" || event.key === "Backspace") {
          if (zoom !== 0) zoomTo(tree.parent[zoom]);
        } else if (event.key === "Home") zoomTo(0);
        else return;
        event.preventDefault();
      });
    }

    """#
}
