// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: the flame graph as a tree in a table, for whoever would rather read it.
enum HTMLScriptTreeTable {
  static let text = #"""
    // --- The same as a tree ---
    const treePlace = byId("tree");
    /// Rows that are shown of a node with more below it.
    const mostBelow = 100;

    function drawTree() {
      if (treePlace.hidden) return;
      const { tree } = graph;
      const body = make("tbody", {}, treeRow(tree, graph.zoom, 1, 1, 1));
      const titles = ["Function", "Cycles", "Share", "Own", "Entered", "Why"];
      treePlace.replaceChildren(make("table", { role: "treegrid", "aria-label": "Call tree" },
        make("thead", {}, make("tr", {}, ...titles.map((title, column) => make("th", { scope: "col",
          class: column > 0 && column < 5 ? column > 2 ? "number less" : "number"
            : column === 5 ? "less" : null }, title)))), body));
      const first = body.rows[0];
      first.tabIndex = 0;
      open(first);
    }

    function treeRow(tree, node, level, place, count) {
      const hasBelow = tree.children(node).length > 0 && node !== -1;
      const own = tree.ownOf(node);
      const times = tree.timesOf(node);
      const name = make("td", { class: "name code" },
        make("span", { class: "twist", "aria-hidden": "true" }, hasBelow ? "▸" : ""),
        tree.name(node));
      name.style.paddingLeft = Math.min(level - 1, 40) * 0.9 + "rem";
      const row = make("tr", {
        role: "row", tabindex: "-1", "aria-level": level, "aria-posinset": place,
        "aria-setsize": count, "aria-expanded": hasBelow ? "false" : null,
        class: tree.isFound(node) ? "found" : null,
      }, name, ...[grouped(tree.total[node]), percent(tree.total[node], report.cycles)]
        .map((words) => make("td", { class: "number" }, words)),
      ...[own === null ? "" : grouped(own), times === null ? "" : grouped(times)]
        .map((words) => make("td", { class: "number less" }, words)),
      make("td", { class: "less" }, why(tree.split(node))));
      row.node = node;
      return row;
    }

    const levelOf = (row) => Number(row.getAttribute("aria-level"));
    const isOpen = (row) => row.getAttribute("aria-expanded") === "true";

    function open(row) {
      if (row.getAttribute("aria-expanded") !== "false") return;
      const { tree } = graph;
      const below = [...tree.children(row.node)].filter((node) => tree.total[node] > 0);
      const level = levelOf(row) + 1;
      const rows = below.slice(0, mostBelow).map((node, index) =>
        treeRow(tree, node, level, index + 1, below.length));
      if (below.length > mostBelow) {
        const cycles = sum(below.slice(mostBelow).map((node) => tree.total[node]));
        rows.push(make("tr", { role: "row", tabindex: "-1", "aria-level": level },
          make("td", { class: "quiet" }, plural(below.length - mostBelow, "more function")),
          make("td", { class: "number" }, grouped(cycles)), make("td", { colspan: 4 })));
      }
      row.setAttribute("aria-expanded", "true");
      row.querySelector(".twist").textContent = "▾";
      row.after(...rows);
    }

    function close(row) {
      if (!isOpen(row)) return;
      const level = levelOf(row);
      while (row.nextElementSibling && levelOf(row.nextElementSibling) > level) {
        row.nextElementSibling.remove();
      }
      row.setAttribute("aria-expanded", "false");
      row.querySelector(".twist").textContent = "▸";
    }

    /// One row can be reached by Tab; arrows go from it to others.
    function enter(row) {
      if (!row) return;
      treePlace.querySelector("tr[tabindex='0']")?.setAttribute("tabindex", "-1");
      row.tabIndex = 0;
      row.focus();
      if (row.node !== undefined) {
        graph.chosen = row.node;
        drawChosen();
      }
    }

    function listenToTree() {
      treePlace.addEventListener("click", (event) => {
        const row = event.target.closest("tbody tr");
        if (!row) return;
        enter(row);
        if (isOpen(row)) close(row); else open(row);
      });
      treePlace.addEventListener("keydown", (event) => {
        const row = event.target.closest("tbody tr");
        if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
        const above = () => {
          let other = row.previousElementSibling;
          while (other && levelOf(other) >= levelOf(row)) other = other.previousElementSibling;
          return other;
        };
        const rows = row.parentElement.rows;
        if (event.key === "ArrowDown") enter(row.nextElementSibling);
        else if (event.key === "ArrowUp") enter(row.previousElementSibling);
        else if (event.key === "Home") enter(rows[0]);
        else if (event.key === "End") enter(rows[rows.length - 1]);
        else if (event.key === "ArrowRight") {
          if (isOpen(row)) enter(row.nextElementSibling); else open(row);
        } else if (event.key === "ArrowLeft") {
          if (isOpen(row)) close(row); else enter(above());
        } else if (event.key === "Enter" || event.key === " ") {
          if (isOpen(row)) close(row); else open(row);
        } else return;
        event.preventDefault();
      });
    }

    """#
}
