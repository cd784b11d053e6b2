// Runs an ELF file on the twin and writes down every cycle.
//
//   twin [--text|--binary] [--memory SIZE@BASE] [--cycles N] ELF
//
// Without a format it only runs the program. The guest's output goes to standard error where records go to standard
// output. Ends with status 0 when the program ended or the cycles are over, 2 when something is wrong.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>
#include <string>

#include "Vtwin.h"
#include "Vtwin___024root.h"
#include "host.h"
#include "record.h"

namespace {

enum class Format { kNone, kText, kBinary };

struct Options {
  Format format = Format::kNone;
  uint32_t base = 0;
  uint32_t size = 0;  // 0: 64 MiB from the page of the lowest segment
  uint64_t cycles = ~0ull;
  std::string path;
};

uint64_t number(const std::string &text) {
  char *end = nullptr;
  const uint64_t value = strtoull(text.c_str(), &end, 0);
  if (text.empty() || *end != 0) throw std::runtime_error("'" + text + "' is no number");
  return value;
}

Options parse(int count, char **arguments) {
  Options options;
  for (int index = 1; index < count; index++) {
    const std::string argument = arguments[index];
    const auto value = [&] {
      if (++index == count) throw std::runtime_error(argument + " needs a value");
      return std::string(arguments[index]);
    };
    if (argument == "--text") options.format = Format::kText;
    else if (argument == "--binary") options.format = Format::kBinary;
    else if (argument == "--cycles") options.cycles = number(value());
    else if (argument == "--memory") {
      const std::string text = value();
      const size_t at = text.find('@');
      if (at == std::string::npos) throw std::runtime_error("write the memory as SIZE@BASE, in bytes");
      options.size = number(text.substr(0, at));
      options.base = number(text.substr(at + 1));
    } else options.path = argument;
  }
  if (options.path.empty()) throw std::runtime_error("usage: twin [--text|--binary] [--memory SIZE@BASE] [--cycles N] ELF");
  return options;
}

// The core, its memory and the host, a cycle at a time.
class Machine {
 public:
  Machine(const Program &program, Memory &memory, FILE *console) : memory_(memory), host_(program, memory, console) {
    for (const Segment &segment : program.segments) {
      const uint32_t size = segment.bytes.size();
      if (size == 0) continue;
      if (!memory.contains(segment.address, size)) throw std::runtime_error("a segment lies outside memory");
      std::copy(segment.bytes.begin(), segment.bytes.end(), memory.at(segment.address));
    }
    top_.ram_base = memory.base();
    top_.ram_size = memory.size();
    top_.reset_pc = program.entry;
    top_.reset = 1;
    for (int edge = 0; edge < 4; edge++) {
      top_.clock = edge & 1;
      top_.eval();
    }
    top_.reset = 0;
  }

  // The state of the current cycle.
  Record look() {
    top_.mtime = cycle_;
    top_.clock = 0;
    top_.eval();
    const auto &core = *top_.rootp;
    Record record = {};
    record.cycle = static_cast<uint32_t>(cycle_);
    record.fetch_pc = core.twin__DOT__core__DOT__fetch_pc;
    record.execute_pc = core.twin__DOT__core__DOT__execute_pc;
    record.writeback_pc = core.twin__DOT__core__DOT__writeback_pc;
    record.flags |= core.twin__DOT__core__DOT__fetch_waits ? 0 : Record::kFetch;
    if (core.twin__DOT__core__DOT__execute_valid) {
      record.flags |= Record::kExecute;
      if (!top_.fetch_fault) record.execute_word = top_.fetch_word;
    }
    record.flags |= core.twin__DOT__core__DOT__execute_leaves ? Record::kLeaves : 0;
    record.flags |= core.twin__DOT__core__DOT__execute_traps ? Record::kTraps : 0;
    if (core.twin__DOT__core__DOT__writeback_valid) {
      record.flags |= Record::kWriteback;
      const uint32_t rd = core.twin__DOT__core__DOT__writeback_rd;
      record.flags |= rd << Record::kRegisterShift;
      if (rd != 0) record.value = core.twin__DOT__core__DOT__writeback_value;
      if (has_stored_) {
        record.flags |= Record::kStore | store_width_ << Record::kWidthShift;
        record.address = store_address_;
        record.value = store_value_;
      }
    }
    if (ended_) record.flags |= Record::kEnds;
    return record;
  }

  // The clock edge. Memories read what was there before the store of the same cycle.
  void step() {
    const uint32_t fetched = memory_.word(top_.fetch_address);
    const bool fault = !memory_.contains(top_.fetch_address, 4);
    const bool fetches = top_.fetch_enable;
    const uint32_t loaded = top_.data_read ? memory_.word(top_.data_address) : 0;
    store();
    top_.clock = 1;
    top_.eval();
    if (fetches) {
      top_.fetch_word = fetched;
      top_.fetch_fault = fault;
    }
    top_.data_from_memory = loaded;
    cycle_++;
  }

  bool ended() const { return ended_; }
  uint64_t cycle() const { return cycle_; }
  uint32_t code() const { return host_.code(); }

 private:
  void store() {
    has_stored_ = top_.data_strobes != 0;
    if (!has_stored_) return;
    store_address_ = top_.data_address;
    const int count = __builtin_popcount(top_.data_strobes);
    store_width_ = count / 2;
    store_value_ = 0;
    for (int index = 0; index < count; index++) {
      const uint32_t lane = (store_address_ + index) & 3;
      store_value_ |= (top_.data_to_memory >> 8 * lane & 0xff) << 8 * index;
    }
    if (!memory_.contains(store_address_, count)) {
      ended_ = host_.device(store_address_ & 15, store_value_);
      return;
    }
    memcpy(memory_.at(store_address_), &store_value_, count);
    ended_ = host_.stored(store_address_);
  }

  Vtwin top_;
  Memory &memory_;
  Host host_;
  uint64_t cycle_ = 0;
  bool ended_ = false;
  // The store that is now in W.
  bool has_stored_ = false;
  uint32_t store_address_ = 0, store_value_ = 0, store_width_ = 0;
};

void run(const Options &options) {
  const Program program = read_program(options.path);
  if (program.segments.empty()) throw std::runtime_error("the program has no segments");
  uint32_t lowest = ~0u;
  for (const Segment &segment : program.segments) lowest = std::min(lowest, segment.address);
  const uint32_t size = options.size != 0 ? options.size : 64u << 20;
  Memory memory(options.size != 0 ? options.base : lowest & ~4095u, size);
  Machine machine(program, memory, options.format == Format::kNone ? stdout : stderr);
  while (machine.cycle() < options.cycles) {
    const Record record = machine.look();
    if (options.format == Format::kText) print(record, stdout);
    if (options.format == Format::kBinary) fwrite(&record, sizeof record, 1, stdout);
    if (machine.ended()) break;
    machine.step();
  }
  fflush(stdout);
  fprintf(stderr, machine.ended() ? "twin: exit code %u after %llu cycles\n" : "twin: code %u, %llu cycles are over\n",
          machine.code(), static_cast<unsigned long long>(machine.cycle() + machine.ended()));
}

}  // namespace

int main(int count, char **arguments) {
  setvbuf(stdout, nullptr, _IOFBF, 1 << 16);
  try {
    run(parse(count, arguments));
  } catch (const std::exception &error) {
    fprintf(stderr, "error: %s\n", error.what());
    return 2;
  }
}
