// What a store asks of the world outside the core: HTIF through `tohost`, and the test device of docs/TIMING.md.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <stdexcept>
#include <string>

#include "elf.h"
#include "memory.h"

class Host {
 public:
  Host(const Program &program, Memory &memory, FILE *console)
      : tohost_(program.tohost), fromhost_(program.fromhost), memory_(memory), console_(console) {}

  // After a store to RAM; true if it ends the run.
  bool stored(uint32_t address) {
    if (address != tohost_) return false;
    const uint32_t value = memory_.word(address);
    if (value & 1) return ends(value >> 1);
    if (value != 0) serve(value);
    return false;
  }

  // A store of a word to the test device; true if it ends the run.
  bool device(uint32_t offset, uint32_t value) {
    if (offset == 0) fputc(static_cast<uint8_t>(value), console_);
    if (offset == 4) fprintf(console_, "%08x\n", value);
    return offset == 8 && ends(value);
  }

  uint32_t code() const { return code_; }

 private:
  // A system call: its number, three arguments, 64 bits each; the first word takes the result.
  void serve(uint32_t block) {
    const uint32_t number = memory_.word(block);
    const uint32_t bytes = memory_.word(block + 16), length = memory_.word(block + 24);
    if (number != 64 || !memory_.contains(bytes, length))
      throw std::runtime_error("the program made system call " + std::to_string(number) + ", and only write is served");
    fwrite(memory_.at(bytes), 1, length, console_);
    memory_.set_word(block, length);
    memory_.set_word(block + 4, 0);
    memory_.set_word(*tohost_, 0);
    memory_.set_word(*tohost_ + 4, 0);
    if (fromhost_) memory_.set_word(*fromhost_, 1);
  }

  bool ends(uint32_t code) {
    code_ = code;
    return true;
  }

  std::optional<uint32_t> tohost_, fromhost_;
  Memory &memory_;
  FILE *console_;
  uint32_t code_ = 0;
};
