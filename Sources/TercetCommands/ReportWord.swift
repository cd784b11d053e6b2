// SPDX-License-Identifier: Apache-2.0

/// A word or sign that reports and charts print, and that is no cause, parameter or status.
struct ReportWord {
  let name: String
  /// Where it is seen.
  let place: String
  let meaning: String

  init(_ name: String, in place: String, _ meaning: String) {
    self.name = name
    self.place = place
    self.meaning = meaning
  }

  static let all = ofReports + ofEnds + ofCharts + ofNotes + ofTests + ofTraps
}

// MARK: - Reports

extension ReportWord {
  private static let report = "the report of `tercet profile` and `tercet run --stats`"
  private static let tables = "the tables of `tercet profile`"
  private static let batch = "the table of several programs"

  private static let ofReports = [
    ReportWord(
      "cycles", in: report,
      "Clock cycles, from the fetch of the first instruction to the end of the last. In a row of a "
        + "table: those charged to that instruction, line or function."),
    ReportWord(
      "instructions", in: report,
      "How many instructions retired: the cycles whose cause is issue. What traps does not retire."),
    ReportWord(
      "CPI", in: report,
      "Cycles per instruction, one divided by the other. 1.000 is the best that this pipeline can "
        + "do; the rest are stalls."),
    ReportWord(
      "share", in: report,
      "The part of the run's cycles, in per cent of all of them. In `tercet diff` and `check`: the change, in "
        + "per cent of what it was."),
    ReportWord(
      "total", in: report,
      "In the table of causes: all cycles, each of which has one cause. In that of functions: the "
        + "cycles in which the function, or what it had called, was at work."),
    ReportWord(
      "self", in: tables,
      "Cycles charged to the function's own instructions, without what it called. These add up to "
        + "the cycles of the run."),
    ReportWord(
      "why", in: tables,
      "The causes that took the most of a row's cycles, lost ones first, and who waited longest."),
    ReportWord(
      "MAC", in: "what the instructions did, and regions",
      "Multiply-accumulate: a product that is made to be added up. One for `mul`, and one for each lane "
        + "of a dot product; a MAC is two operations. MAC/cycle is how many there are in a cycle."),
    ReportWord(
      "memory", in: "what the instructions did",
      "Bytes that loads and stores moved, in all and by cycle."),
    ReportWord(
      "mix", in: "what the instructions did",
      "The kinds of instructions that retired, each with its share of them."),
    ReportWord(
      "region", in: "the table of regions",
      "A part of the program that its author has marked with TERCET_REGION_BEGIN and TERCET_REGION_END of "
        + "tercet.h. Its cycles are those in which it was the innermost that was open; total has those "
        + "of the regions in it too. --region NAME reports on it alone."),
    ReportWord(
      "entries", in: "the table of regions",
      "How often a region began. Least, median and most are the cycles of its shortest, middle and longest "
        + "entry, with the regions in it."),
    ReportWord(
      "outside", in: "the table of regions", "The cycles in which no region was open."),
    ReportWord(
      "cause", in: report,
      "Why a cycle was spent: each has exactly one. `tercet explain` lists them."),
    ReportWord(
      "part", in: "reports with --from, --to or --region",
      "What of the run the report is about; shares are of that part."),
    ReportWord(
      "function", in: tables,
      "The symbol in whose code an instruction lies; code that no symbol covers is `?`."),
    ReportWord(
      "line", in: tables,
      "A source line, as the program's debug information has it; with what was inlined there apart."
    ),
    ReportWord("pc", in: "reports and documents", "The address of an instruction."),
    ReportWord(
      "issues in each cycle", in: tables,
      "Nothing was lost: each of its cycles retired an instruction."),
    ReportWord(
      "all together", in: "`tercet whatif`",
      "The core with all of the changes above at once, which is more or less than their sum."),
    ReportWord(
      "no bound known", in: "`tercet whatif`",
      "These cycles are instructions: what other instructions would take, nobody can compute."),
    ReportWord(
      "impossible", in: "`tercet whatif`",
      "Two parameters of that core would contradict each other."),
    ReportWord(
      "verdict", in: "`tercet check`", "ok, or what is wrong with the program or region."),
    ReportWord(
      "baseline", in: "`tercet check`", "What the program took when the baseline was made."),
    ReportWord(
      "before", in: "`tercet diff`",
      "Cycles in the first of the two; after: in the second; change: "
        + "the difference, + for more."),
    ReportWord(
      "arithmetic", in: "the mix of instructions",
      "What the ALU computes: additions, shifts, logic, comparisons, moves."),
    ReportWord(
      "system", in: "the mix of instructions",
      "CSRs, fences, ecall and ebreak, returns from traps, wfi."),
    ReportWord(
      "count", in: "`tercet annotate`", "How often an instruction retired."),
    ReportWord(
      "saved", in: "`tercet whatif`",
      "How many cycles fewer the program takes on the core with that change: it was run there."),
    ReportWord(
      "already", in: "`tercet whatif`", "The core is so already: there was nothing to run."),
    ReportWord(
      "grew", in: "`tercet check`",
      "The program, or a region of it, takes more cycles than its baseline and the tolerance allow."
    ),
    ReportWord(
      "gone", in: "`tercet diff`", "A line that took cycles before, and is not there any more."),
    ReportWord(
      "new", in: "`tercet diff`", "A line that takes cycles now, and was not there before."),
    ReportWord(
      "program", in: batch, "The name of the file, or its path where two have the same name."),
    ReportWord(
      "leading stall", in: batch,
      "The cause, other than issue, that took the most cycles, and its share of the run."),
    ReportWord(
      "stall", in: "reports and documents",
      "A cycle in which no instruction leaves X: one is held there, or X is empty. Each has a cause, "
        + "and is charged to the instruction that is to blame for it, not to the one that waits."),
    ReportWord(
      "waits", in: tables, "This line or instruction waited longest for the one in the row."),
    ReportWord(
      "code without a symbol", in: tables,
      "Instructions that lie in no function or label of the program's symbol table."),
    ReportWord(
      "no line in", in: tables,
      "Instructions of the function for which the program's line table has no line."),
    ReportWord(
      "compiler's code in", in: tables,
      "Instructions of the function that the compiler made for no line of the source."),
  ]
}

// MARK: - Ends

extension ReportWord {
  private static let ends = "the ends of runs"

  private static let ofEnds = [
    ReportWord("ended", in: batch, "How the run ended: exited, died, sleeps, cycle limit, signal."),
    ReportWord("exit", in: report, "The status with which the guest exited, and tercet ends."),
    ReportWord(
      "exited", in: ends, "The guest ended by itself, with the status that is named."),
    ReportWord(
      "died", in: ends,
      "A trap that nobody handles ended the run; the word beside it is the trap's cause. tercet ends "
        + "with status 125, and a message says where and why."),
    ReportWord(
      "sleeps", in: ends,
      "Nothing can happen to the guest any more: it is in wfi, jumps to itself, or goes round in a "
        + "loop that changes nothing, and no interrupt can come. tercet ends with status 125."),
    ReportWord(
      "cycle limit", in: ends, "--max-cycles stopped the run; tercet ends with status 124."),
    ReportWord("limit", in: "`ended` of JSON", "--max-cycles stopped the run."),
    ReportWord(
      "signal", in: "`ended` of JSON", "SIGINT (Ctrl-C) or SIGTERM stopped the run."),
    ReportWord(
      "output lost", in: ends, "What the guest printed could not be written; status 74."),
    ReportWord("output", in: "`ended` of JSON", "What the guest printed could not be written."),
    ReportWord(
      "not loaded", in: batch, "The file is no program that can be run; a message says why."),
    ReportWord("self-loop", in: "`ended` of JSON", "The guest jumps to itself for ever."),
    ReportWord(
      "loop", in: "`ended` of JSON", "The guest goes round for ever in a loop that changes nothing."
    ),
  ]
}

// MARK: - Charts

extension ReportWord {
  private static let chart = "the chart of `tercet trace`"

  private static let ofCharts = [
    ReportWord(
      "cycle", in: chart, "The numbers of the columns; the fetch of the first instruction is 0."),
    ReportWord("F", in: chart, "The instruction is in the first stage, fetch: it is read."),
    ReportWord(
      "X", in: chart,
      "The instruction is in the second stage, execute, and leaves it in this cycle: it is decoded, "
        + "gets its operands, computes, and branches are decided."),
    ReportWord(
      "W", in: chart,
      "The instruction is in the third stage, writeback: loads and stores reach memory, and the "
        + "result goes to its register."),
    ReportWord("f", in: chart, "The instruction is held in F, since X is not free."),
    ReportWord(
      "x", in: chart, "The instruction is held in X: it works there for longer, or waits."),
    ReportWord("stages", in: chart, "F is fetch, X is execute, W is writeback."),
    ReportWord(
      "held", in: chart,
      "A small f or x: the instruction stays where it is for another cycle. The note behind the row "
        + "says why."),
    ReportWord("-", in: chart, "X is empty in this cycle: a bubble."),
    ReportWord(
      "empty", in: chart, "No instruction is in X: the cycle is a bubble, and lost."),
    ReportWord(
      "bubble", in: chart,
      "A cycle in which X is empty, because no instruction could come there: behind a taken branch, "
        + "a jump or a trap, or since memory was slow. The note has the cause in parentheses."),
    ReportWord(
      "<", in: chart, "The instruction in X gets an operand straight from the one in W."),
    ReportWord(
      "forwarded", in: chart,
      "An operand came to X straight from the instruction in W, before it was in its register; that "
        + "costs nothing."),
    ReportWord("/", in: chart, "The instruction was fetched for nothing, and discarded."),
    ReportWord(
      "discarded", in: chart,
      "The instruction had been fetched, but the program goes on elsewhere: it does nothing."),
    ReportWord(
      "flushed", in: chart,
      "Discarded before it did anything, by the branch, jump or trap that is named; the bubble "
        + "behind that is the cost, with the cause redirect, mispredict, csr or trap."),
  ]

  private static let ofNotes = [
    ReportWord(
      "behind", in: chart, "X is empty because of the instruction that is named, which came before."
    ),
    ReportWord(
      "from", in: chart, "The registers were forwarded from the instruction that is named."),
    ReportWord(
      "traps", in: chart,
      "The instruction raises the exception that is named, and does nothing else."),
    ReportWord(
      "gives way", in: chart, "An interrupt comes first; the instruction runs when it is over."),
    ReportWord(
      "asleep", in: chart, "So many further cycles of wfi, which are alike and not drawn."),
    ReportWord("no symbol", in: chart, "The code lies in no function or label."),
    ReportWord("no line", in: chart, "The program's line table has no line for the code."),
  ]
}

// MARK: - Tests

extension ReportWord {
  private static let test = "the report of `tercet test`"

  private static let ofTests = [
    ReportWord(
      "suite", in: test, "The tests of one extension and environment, by the names of the files."),
    ReportWord("tests", in: test, "How many programs of the suite ran."),
    ReportWord(
      "cases", in: test, "How many cases the programs say that they have; - where none says it."),
    ReportWord(
      "passed", in: test, "The program exited with 0, and left its signature, if it has one."),
    ReportWord(
      "failed", in: test,
      "The program did not pass. Below the table is the number of the case, or what else went wrong."
    ),
    ReportWord(
      "case", in: test, "One of the checks in a program; its number is in the program's source."),
    ReportWord(
      "unexpected trap", in: test, "The program met a trap that none of its cases wanted."),
    ReportWord(
      "signature", in: test,
      "What an architecture test leaves between begin_signature and end_signature."),
    ReportWord(
      "agrees", in: test, "On Spike the program has the same verdict and signature."),
    ReportWord("differs", in: test, "On Spike the program has another verdict or signature."),
    ReportWord(
      "not judged", in: test, "Spike cannot run the program, such as one with Xtdot."),
  ]
}

// MARK: - Traps

extension ReportWord {
  private static let trap = "the ends of runs, and the chart of `tercet trace`"

  /// The causes of traps, by the names that are printed; their numbers are mcause's.
  private static let ofTraps = [
    ReportWord(
      "instructionMisaligned", in: trap,
      "Trap 0: a jump to an address that is no multiple of 4, on a core without C."),
    ReportWord(
      "instructionAccessFault", in: trap,
      "Trap 1: no instruction can be fetched there; often a wild pointer to a function, or a return "
        + "address that was overwritten."),
    ReportWord(
      "illegalInstruction", in: trap, "Trap 2: a word that the core does not execute in this mode."),
    ReportWord("breakpoint", in: trap, "Trap 3: ebreak, which debuggers and assertions use."),
    ReportWord(
      "loadMisaligned", in: trap,
      "Trap 4: a load from an address that is no multiple of its size; misaligned=handle splits it."
    ),
    ReportWord(
      "loadAccessFault", in: trap, "Trap 5: a load from where nothing is, or may be read."),
    ReportWord(
      "storeMisaligned", in: trap,
      "Trap 6: a store to an address that is no multiple of its size; misaligned=handle splits it."),
    ReportWord(
      "storeAccessFault", in: trap, "Trap 7: a store to where nothing is, or may be written."),
    ReportWord("userEnvironmentCall", in: trap, "Trap 8: ecall in user mode."),
    ReportWord(
      "machineEnvironmentCall", in: trap,
      "Trap 11: ecall in machine mode, which the host serves unless the program has a tohost symbol."
    ),
    ReportWord(
      "machineSoftwareInterrupt", in: trap, "Interrupt 3: the program has set msip in the CLINT."),
    ReportWord(
      "machineTimerInterrupt", in: trap, "Interrupt 7: mtime has reached mtimecmp in the CLINT."),
    ReportWord(
      "machineExternalInterrupt", in: trap, "Interrupt 11: a device, by way of the PLIC."),
  ]
}
