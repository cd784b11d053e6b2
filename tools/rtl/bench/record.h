// What the bench writes of every cycle: eight little-endian words, or a line of text.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdio>

struct Record {
  enum Flag : uint32_t {
    kFetch = 1 << 0,      // F presents an address
    kExecute = 1 << 1,    // there is an instruction in X
    kWriteback = 1 << 2,  // there is one in W
    kLeaves = 1 << 3,     // the one in X leaves it, and counts as retired
    kTraps = 1 << 4,      // the one in X traps
    kEnds = 1 << 5,       // the one in W ended the run
    kStore = 1 << 6,      // the one in W has stored; bits 9 and 8 tell the width
  };
  static constexpr int kWidthShift = 8;
  static constexpr int kRegisterShift = 16;  // bits 20 to 16: what W writes, 0 for nothing

  uint32_t cycle;
  uint32_t fetch_pc, execute_pc;
  uint32_t execute_word;  // 0 where there is no word
  uint32_t writeback_pc;
  uint32_t flags;
  uint32_t value;    // what W writes to its register, or has stored
  uint32_t address;  // of a store
};
static_assert(sizeof(Record) == 32, "the comparison reads 32 bytes a cycle");

// `12 F 80000030 X 8000002c 00b52023 leaves W 80000028 x10=0000002a`
inline void print(const Record &record, FILE *file) {
  fprintf(file, "%u", record.cycle);
  if (record.flags & Record::kFetch) fprintf(file, " F %08x", record.fetch_pc);
  if (record.flags & Record::kExecute) fprintf(file, " X %08x %08x", record.execute_pc, record.execute_word);
  if (record.flags & Record::kLeaves) fputs(" leaves", file);
  if (record.flags & Record::kTraps) fputs(" traps", file);
  if (record.flags & Record::kWriteback) fprintf(file, " W %08x", record.writeback_pc);
  const uint32_t rd = record.flags >> Record::kRegisterShift & 31;
  if (rd != 0) fprintf(file, " x%u=%08x", rd, record.value);
  if (record.flags & Record::kStore) {
    const int digits = 2 << (record.flags >> Record::kWidthShift & 3);
    fprintf(file, " [%08x]=%0*x", record.address, digits, record.value);
  }
  if (record.flags & Record::kEnds) fputs(" ends", file);
  fputc('\n', file);
}
