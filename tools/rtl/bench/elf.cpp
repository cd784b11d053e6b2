// SPDX-License-Identifier: Apache-2.0
#include "elf.h"

#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace {

// The bytes of a file; reading past the end throws.
class Bytes {
 public:
  explicit Bytes(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path);
    bytes_.assign(std::istreambuf_iterator<char>(file), {});
  }

  uint8_t byte(size_t offset) const { return bytes_.at(offset); }
  uint32_t half(size_t offset) const { return byte(offset) | byte(offset + 1) << 8; }
  uint32_t word(size_t offset) const { return half(offset) | half(offset + 2) << 16; }

  std::string text(size_t offset) const {
    std::string text;
    while (byte(offset) != 0) text += static_cast<char>(byte(offset++));
    return text;
  }

  std::vector<uint8_t> slice(size_t offset, size_t size) const {
    if (offset + size > bytes_.size()) throw std::runtime_error("the ELF file is cut off");
    return {bytes_.begin() + offset, bytes_.begin() + offset + size};
  }

 private:
  std::vector<uint8_t> bytes_;
};

constexpr uint32_t kLoad = 1, kSymbolTable = 2;

void read_segments(const Bytes &file, Program &program) {
  for (uint32_t index = 0; index < file.half(44); index++) {
    const size_t header = file.word(28) + index * file.half(42);
    if (file.word(header) != kLoad || file.word(header + 20) == 0) continue;
    // What the file does not hold of a segment is zero, as memory is.
    program.segments.push_back({file.word(header + 12), file.slice(file.word(header + 4), file.word(header + 16))});
  }
}

void read_symbols(const Bytes &file, Program &program) {
  const uint32_t table = file.word(32), size = file.half(46), count = file.half(48);
  for (uint32_t index = 0; index < count; index++) {
    const size_t header = table + index * size;
    if (file.word(header + 4) != kSymbolTable) continue;
    const uint32_t start = file.word(header + 16);
    const uint32_t names = file.word(table + file.word(header + 24) * size + 16);
    for (uint32_t symbol = start; symbol < start + file.word(header + 20); symbol += 16) {
      const std::string name = file.text(names + file.word(symbol));
      if (name == "tohost") program.tohost = file.word(symbol + 4);
      if (name == "fromhost") program.fromhost = file.word(symbol + 4);
    }
  }
}

}  // namespace

Program read_program(const std::string &path) {
  const Bytes file(path);
  if (file.word(0) != 0x464c457f || file.byte(4) != 1) throw std::runtime_error(path + " is no 32-bit ELF file");
  Program program;
  program.entry = file.word(24);
  read_segments(file, program);
  read_symbols(file, program);
  return program;
}
