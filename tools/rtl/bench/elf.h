// A 32-bit little-endian ELF file: what goes where, and where the program talks to the host.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

struct Segment {
  uint32_t address;
  std::vector<uint8_t> bytes;
};

struct Program {
  uint32_t entry = 0;
  std::vector<Segment> segments;
  std::optional<uint32_t> tohost;
  std::optional<uint32_t> fromhost;
};

// Throws std::runtime_error with what is wrong.
Program read_program(const std::string &path);
