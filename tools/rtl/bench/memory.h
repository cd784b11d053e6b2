// The RAM of the machine: one region, zero at first.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>

class Memory {
 public:
  Memory(uint32_t base, uint32_t size) : base_(base), size_(size) {
    // Untouched pages cost nothing.
    bytes_ = static_cast<uint8_t *>(calloc(size, 1));
    if (bytes_ == nullptr) throw std::bad_alloc();
  }
  ~Memory() { free(bytes_); }
  Memory(const Memory &) = delete;
  Memory &operator=(const Memory &) = delete;

  uint32_t base() const { return base_; }
  uint32_t size() const { return size_; }

  bool contains(uint32_t address, uint32_t count) const {
    const uint64_t offset = address - base_;
    return offset + count <= size_;
  }

  // For addresses that it contains.
  uint8_t *at(uint32_t address) { return bytes_ + (address - base_); }

  // The word around an address; zero outside.
  uint32_t word(uint32_t address) {
    address &= ~3u;
    uint32_t value = 0;
    if (contains(address, 4)) memcpy(&value, at(address), 4);
    return value;
  }

  void set_word(uint32_t address, uint32_t value) {
    if (contains(address, 4)) memcpy(at(address), &value, 4);
  }

 private:
  uint32_t base_, size_;
  uint8_t *bytes_;
};
