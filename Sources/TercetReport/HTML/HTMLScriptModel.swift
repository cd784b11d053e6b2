// SPDX-License-Identifier: Apache-2.0

/// Of the page's script: the profile as it stands in the page.
enum HTMLScriptModel {
  static let text = #"""
    // --- The profile ---
    const report = JSON.parse(byId("data").textContent);
    const ofWhole = report.part ? " of the part" : " of the run";
    const causes = report.causes;
    const everyCause = causes.map((_, cause) => cause);
    const issue = causes.findIndex((cause) => cause.name === "issue");
    const lostCauses = everyCause.filter((cause) => cause !== issue);
    const knownColors = new Set(causes.map((cause) => "--cause-" + cause.name)
      .filter((name) => style().getPropertyValue(name) !== ""));

    /// Rows of a list of the profile: its columns, and of each row the cycles by cause.
    class Rows {
      constructor(columns) {
        Object.assign(this, columns);
        this.count = columns.pc?.length ?? columns.line.length;
        this.total = new Float64Array(this.count);
        for (const column of this.cycles) {
          for (let row = 0; row < this.count; row++) this.total[row] += column[row];
        }
      }
      split(row) { return this.cycles.map((column) => column[row]); }
      issued(row) { return issue < 0 ? 0 : this.cycles[issue][row]; }
    }

    const functions = new Rows(report.functions);
    const lines = new Rows(report.lines);
    const code = new Rows(report.code);
    let pcBefore = 0;
    code.pc = code.pc.map((step) => (pcBefore += step));

    /// Cycles in the tables: those of the run, or of the functions that were asked for.
    const listed = sum(functions.total);

    const descending = (rows) =>
      Array.from(rows.total.keys()).sort((a, b) => rows.total[b] - rows.total[a] || a - b);
    const hottestFunctions = descending(functions);
    const hottestCode = descending(code);
    const hottestLines = descending(lines).filter((line) => lines.file[line] >= 0);

    const shortFile = (file) => report.files[file].split("/").pop();
    const functionName = (index) =>
      functions.symbol[index] === "?" ? "code without a symbol" : functions.name[index];
    const placeOfFunction = (index, room) => functions.file[index] < 0 ? "no line"
      : place(functions.file[index], functions.line[index], room);
    const placeOfLine = (line, room) => lines.file[line] >= 0
      ? place(lines.file[line], lines.line[line], room)
      : lines.generated[line] ? "compiler’s code" : "no line";

    /// FILE:LINE; of a file's name that is longer than `room` the middle is left out.
    function place(file, line, room = Infinity) {
      const name = shortFile(file);
      const half = (room - 1) / 2;
      const shown = name.length > room
        ? name.slice(0, Math.ceil(half)) + "…" + name.slice(-Math.floor(half)) : name;
      return shown + ":" + line;
    }

    const codeAt = new Map(code.pc.map((pc, row) => [pc, row]));
    const linesOf = functions.symbol.map(() => []);
    const codeOf = functions.symbol.map(() => []);
    lines.function.forEach((index, line) => linesOf[index].push(line));
    code.function.forEach((index, row) => codeOf[index].push(row));

    /// For each line that was waited for, the line that waited longest and how long.
    const longestWaiter = new Map();
    /// For each instruction that was waited for, its waits, the longest first.
    const waitsFor = new Map();
    {
      const sums = new Map();
      const { pc, waiter, cycles } = report.waits;
      for (let index = 0; index < pc.length; index++) {
        if (!waitsFor.has(pc[index])) waitsFor.set(pc[index], []);
        waitsFor.get(pc[index]).push(index);
        const charged = code.line[codeAt.get(pc[index])];
        const waiting = code.line[codeAt.get(waiter[index])];
        // One that the page does not have has no line.
        if (!(charged >= 0 && waiting >= 0)) continue;
        if (!sums.has(charged)) sums.set(charged, new Map());
        const of = sums.get(charged);
        of.set(waiting, (of.get(waiting) ?? 0) + cycles[index]);
      }
      for (const [charged, of] of sums) {
        const [line, cycles] = [...of].reduce((a, b) => (b[1] > a[1] ? b : a));
        longestWaiter.set(charged, { line, cycles });
      }
    }

    // --- What the reader looks for ---
    const search = { text: "", functions: new Uint8Array(functions.count), lines: null };

    function find(text) {
      const wanted = text.trim().toLowerCase();
      const has = (words) => words.toLowerCase().includes(wanted);
      const hasFile = report.files.map(has);
      search.text = wanted;
      for (let index = 0; index < functions.count; index++) {
        search.functions[index] = wanted !== "" && (has(functionName(index))
          || has(functions.symbol[index]) || (hasFile[functions.file[index]] ?? false));
      }
      search.lines = lines.function.map((index, line) => wanted !== ""
        && (search.functions[index] === 1 || (hasFile[lines.file[line]] ?? false)
          || has(placeOfLine(line))));
    }

    """#
}
