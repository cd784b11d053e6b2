// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: the flame graph as it is drawn.
enum HTMLScriptGraph {
  static let text = #"""
    // --- Drawing the flame graph ---
    const rowHeight = 22;
    /// Frames that are narrower, in pixels, are not drawn, nor what is below them.
    const narrowest = 0.5;

    /// What the graph shows: a tree, the node that it is zoomed to, and the one that is chosen.
    const graph = {
      tree: null, zoom: 0, chosen: 0, color: "file", frames: [], rows: 0, ink: {}, charWidth: 7,
    };
    const scroller = byId("graph");
    const canvas = byId("canvas");
    const pen = canvas.getContext("2d");

    const parseColor = (text) => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
    const mix = (color, part, other) => "rgb(" + color.map((value, index) =>
      Math.round(value * part + other[index] * (1 - part))).join(" ") + ")";

    /// The colours of the theme, made paler so that words can stand on them.
    function readColors() {
      const value = (name) => style().getPropertyValue(name).trim();
      const paper = parseColor(value("--paper"));
      const tint = (name, part) => mix(parseColor(value(name)), part, paper);
      graph.ink = {
        text: value("--ink"), paper: value("--paper"), line: value("--link"),
        none: tint("--file-none", 0.22),
        files: [0, 1, 2, 3, 4, 5, 6, 7].map((index) => tint("--file-" + index, 0.36)),
        causes: causes.map((cause, index) => tint(causeColor(index).slice(4, -1),
          index === issue ? 0.22 : 0.42)),
        slower: [0.2, 0.35, 0.55].map((part) => tint("--file-1", part)),
        faster: [0.2, 0.35, 0.55].map((part) => tint("--file-0", part)),
        font: "12.5px ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
      };
      pen.font = graph.ink.font;
      graph.charWidth = pen.measureText("0000000000").width / 10;
    }

    /// Files by the cycles of their functions and lines: the first eight have a colour each.
    const filesByCycles = (() => {
      const cycles = report.files.map(() => 0);
      for (const list of [functions, lines]) {
        list.file.forEach((file, row) => { if (file >= 0) cycles[file] += list.total[row]; });
      }
      return [...cycles.keys()].sort((a, b) => cycles[b] - cycles[a] || a - b);
    })();
    const colorOfFile = new Map(filesByCycles.slice(0, 8).map((file, index) => [file, index]));

    function fileOf(tree, node) {
      const line = tree.line?.[node] ?? -1;
      if (line >= 0) return lines.file[line];
      return tree.function[node] < 0 ? -1 : functions.file[tree.function[node]];
    }

    /// How frames are coloured. Each way has the colour of a node, or its parts with their colours,
    /// and the entries of the key.
    const colorings = {
      file: {
        name: "file",
        pieces: (tree, node) => {
          const index = colorOfFile.get(fileOf(tree, node));
          return [[1, index === undefined ? graph.ink.none : graph.ink.files[index]]];
        },
        key: () => filesByCycles.slice(0, 8)
          .map((file, index) => ["var(--file-" + index + ")", report.files[file]])
          .concat([["var(--file-none)", filesByCycles.length > 8 ? "other files" : "no file"]]),
      },
      cause: {
        name: "cause",
        pieces: (tree, node) => {
          const split = graph.tree.wanted.map((cause) => [tree.cycles[cause][node], cause]);
          split.sort((a, b) => (b[1] === issue) - (a[1] === issue) || b[0] - a[0]);
          return split.filter(([cycles]) => cycles > 0).map(([cycles, cause]) =>
            [cycles / tree.total[node], graph.ink.causes[cause]]);
        },
        key: () => causes.map((cause, index) => [causeColor(index), cause.name]),
      },
    };
    if (report.diff) {
      colorings.change = {
        name: "change",
        pieces: (tree, node) => {
          const change = changeOf.get(tree.function[node]) ?? 0;
          const step = Math.min(2, Math.floor(Math.abs(change) * 4));
          return [[1, change === 0 ? graph.ink.none
            : graph.ink[change > 0 ? "slower" : "faster"][step]]];
        },
        key: () => [["var(--file-1)", "more cycles of its own than before"],
          ["var(--file-0)", "fewer"], ["var(--file-none)", "as many"]],
      };
      graph.color = "change";
    }

    /// Lays out the frames below the zoomed one, and draws those in sight.
    function draw() {
      const { tree, zoom } = graph;
      if (!tree || scroller.hidden) return;
      const width = scroller.clientWidth;
      if (width === 0) return;
      const places = layOut(tree, zoom, width);
      graph.rows = 1 + places.reduce((row, place) => Math.max(row, place.row), 0);
      scroller.style.height = Math.min(graph.rows * rowHeight + 2, 520) + "px";
      byId("graph-height").style.height = graph.rows * rowHeight + "px";
      const height = scroller.clientHeight;
      const scale = window.devicePixelRatio || 1;
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
      canvas.style.width = width + "px";
      canvas.style.height = height + "px";
      pen.setTransform(scale, 0, 0, scale, 0, 0);
      pen.font = graph.ink.font;
      pen.textBaseline = "middle";
      const top = scroller.scrollTop;
      graph.frames = places.filter((place) =>
        (place.row + 1) * rowHeight > top && place.row * rowHeight < top + height);
      for (const frame of graph.frames) drawFrame(tree, frame, frame.row * rowHeight - top);
    }

    /// The frames that are wide enough to be seen: what `zoom` is below, `zoom`, and what is below it.
    function layOut(tree, zoom, width) {
      const places = [];
      for (let node = tree.parent[zoom]; node >= 0; node = tree.parent[node]) {
        places.push({ node, x: 0, width, row: tree.depth[node], isAbove: true });
      }
      const whole = tree.total[zoom];
      const last = tree.deepest(zoom);
      const work = [{ node: zoom, x: 0, width, row: tree.depth[zoom] }];
      while (work.length > 0) {
        const place = work.pop();
        places.push(place);
        if (place.row >= last || whole === 0) continue;
        let x = place.x;
        for (const node of tree.children(place.node)) {
          const wide = tree.total[node] / whole * width;
          // They come in the order of their size.
          if (wide < narrowest) break;
          work.push({ node, x, width: wide, row: place.row + 1 });
          x += wide;
        }
      }
      return places;
    }

    function drawFrame(tree, { node, x, width, isAbove }, y) {
      const gap = width > 3 ? 1 : 0;
      const isDim = search.text !== "" && !tree.isFound(node);
      pen.globalAlpha = isDim ? 0.3 : isAbove ? 0.65 : 1;
      let left = x;
      const pieces = node === 0 && graph.color !== "cause" ? [[1, graph.ink.none]]
        : colorings[graph.color].pieces(tree, node);
      for (const [part, color] of pieces) {
        pen.fillStyle = color;
        pen.fillRect(left, y, Math.max(part * (width - gap), 0.3), rowHeight - 1);
        left += part * (width - gap);
      }
      pen.globalAlpha = isDim ? 0.6 : 1;
      const room = Math.floor((width - 10) / graph.charWidth);
      if (room >= 3) {
        let words = tree.name(node);
        const share = "  " + percent(tree.total[node], report.cycles);
        if (words.length > room) words = words.slice(0, room - 1) + "…";
        else if (words.length + share.length <= room) words += share;
        pen.fillStyle = graph.ink.text;
        pen.fillText(words, x + 5, y + rowHeight / 2);
      }
      pen.globalAlpha = 1;
      if (node === graph.chosen && (node !== 0 || document.activeElement === scroller)) {
        pen.strokeStyle = graph.ink.line;
        pen.lineWidth = 2;
        pen.strokeRect(x + 1, y + 1, Math.max(width - gap - 2, 2), rowHeight - 3);
      }
    }

    """#
}
