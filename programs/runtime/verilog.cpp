// SPDX-License-Identifier: Apache-2.0
// Makes a Verilog module a library of an extension: what tercet-extension.h asks for, on a model by Verilator.
//
// The module speaks CFU-Playground's bus; Verilator calls the model Vunit. Tercet compiles this file together with the
// model and Verilator's runtime, as one text, so that all calls on the way of an instruction can be inlined.
//
// A cycle is two evaluations: one with the clock low, in which inputs have changed and what depends on them settles,
// and the rising edge. No clock passes between instructions, so the next one's first cycle follows the last one's last.
// A command's operands stay until its answer comes, as those of an instruction that is held in X.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "tercet-extension.h"

// Standard output is the guest's, so what $display says goes elsewhere.
#define VL_PRINTF(...) fprintf(stderr, __VA_ARGS__)
// These are below.
#define VL_USER_FINISH
#define VL_USER_STOP
#define VL_USER_FATAL
#include "verilated.cpp"
#include "verilated_save.cpp"
#include "verilated_threads.cpp"

// The model: a list of what Verilator wrote.
#include "model.inc"

namespace {

constexpr uint32_t kMostCycles = 4096;
constexpr int kResetCycles = 8;

// Ports that a module may lack: `set_NAME(model, value)` sets the port if there is one.
#define OPTIONAL_PORT(name)                                                   \
  template <class Model>                                                      \
  auto set_##name(Model &model, uint32_t value)->decltype((void)model.name) { \
    model.name = value;                                                       \
  }                                                                           \
  template <class Model, class... Value>                                      \
  void set_##name(Model &, Value...) {}

OPTIONAL_PORT(cmd_payload_inputs_2)
OPTIONAL_PORT(cmd_payload_immediate)
OPTIONAL_PORT(cmd_payload_data)

// Takes the state of a model into memory.
class Writer : public VerilatedSerialize {
 public:
  void flush() override {
    bytes_.insert(bytes_.end(), m_bufp, m_cp);
    m_cp = m_bufp;
  }
  const std::vector<uint8_t> &bytes() const { return bytes_; }

 private:
  std::vector<uint8_t> bytes_;
};

// Gives a model its state from memory.
class Reader : public VerilatedDeserialize {
 public:
  Reader(const void *bytes, size_t count) : next_(static_cast<const uint8_t *>(bytes)), left_(count) {
    m_cp = m_endp = m_bufp;
  }
  // Called when the buffer may not have enough for the next value.
  void fill() override {
    if (m_cp > m_endp) throw std::runtime_error("the saved state is too short");
    const size_t kept = m_endp - m_cp;
    memmove(m_bufp, m_cp, kept);
    const size_t more = std::min(left_, bufferSize() - kept);
    memcpy(m_bufp + kept, next_, more);
    next_ += more;
    left_ -= more;
    m_cp = m_bufp;
    m_endp = m_bufp + kept + more;
  }

 private:
  const uint8_t *next_;
  size_t left_;
};

// The module with a clock, between reset and the end of the machine that it belongs to.
class Unit {
 public:
  Unit() {
    // Without any, a look for options of the simulation's command line would stop it.
    const char *arguments[] = {"tercet"};
    context_.commandArgs(1, arguments);
    // What $random gives is the same in every run.
    context_.randSeed(1);
    model_ = std::make_unique<Vunit>(&context_, "");
    model_->rsp_ready = 1;
    // Low at first, so that an asynchronous reset has its edge.
    model_->eval();
    model_->reset = 1;
    for (int cycle = 0; cycle < kResetCycles; cycle++) {
      low();
      edge();
    }
    model_->reset = 0;
  }

  uint32_t run(tercet_call &call) {
    Vunit &model = *model_;
    model.cmd_valid = 1;
    model.cmd_payload_function_id = call.function;
    model.cmd_payload_inputs_0 = call.rs1;
    model.cmd_payload_inputs_1 = call.rs2;
    // A row has one of both, and the other is 0.
    set_cmd_payload_inputs_2(model, call.rs3 | call.rd);
    set_cmd_payload_immediate(model, call.immediate);
    set_cmd_payload_data(model, call.data);
    bool accepted = false;
    for (uint32_t cycle = 1; cycle <= kMostCycles; cycle++) {
      low();
      accepted = accepted || model.cmd_ready;
      const bool answered = accepted && model.rsp_valid;
      const uint32_t value = model.rsp_payload_outputs_0;
      edge();
      if (accepted) model.cmd_valid = 0;
      if (answered) {
        call.cycles = cycle;
        return value;
      }
    }
    model.cmd_valid = 0;
    call.cycles = kMostCycles + 1;
    return 0;
  }

  void save(Writer &writer) {
    writer << *model_;
    writer.flush();
  }
  void restore(Reader &reader) { reader >> *model_; }

 private:
  void low() {
    model_->clk = 0;
    model_->eval();
  }
  void edge() {
    model_->clk = 1;
    model_->eval();
  }

  // The model needs it to its end.
  VerilatedContext context_;
  std::unique_ptr<Vunit> model_;
};

// Does `work`, and says so if the model stops in it; whether it did not.
template <class Work>
bool attempt(Work &&work) {
  try {
    work();
    return true;
  } catch (const std::exception &error) {
    fprintf(stderr, "error: the Verilog of an extension stops: %s\n", error.what());
    return false;
  }
}

}  // namespace

// What Verilator's runtime calls; its own would end the process.

void vl_finish(const char *, int, const char *) VL_MT_UNSAFE {}

void vl_stop(const char *file, int line, const char *) VL_MT_UNSAFE {
  throw std::runtime_error(std::string(file) + ":" + std::to_string(line) + ": $stop");
}

void vl_fatal(const char *file, int line, const char *, const char *message) VL_MT_UNSAFE {
  throw std::runtime_error(std::string(file) + ":" + std::to_string(line) + ": " + message);
}

TERCET_EXTENSION;

extern "C" {

TERCET_EXPORT uint32_t tercet_verilog(tercet_call *call) {
  uint32_t value = 0;
  // As if no answer came.
  if (!attempt([&] { value = static_cast<Unit *>(call->instance)->run(*call); })) call->cycles = kMostCycles + 1;
  return value;
}

void *tercet_open(void) {
  Unit *unit = nullptr;
  attempt([&] { unit = new Unit; });
  return unit;
}

void tercet_close(void *instance) { delete static_cast<Unit *>(instance); }

size_t tercet_save(void *instance, void *bytes, size_t room) {
  Writer writer;
  static_cast<Unit *>(instance)->save(writer);
  const size_t count = writer.bytes().size();
  if (count <= room) memcpy(bytes, writer.bytes().data(), count);
  return count;
}

void tercet_restore(void *instance, const void *bytes, size_t count) {
  attempt([&] {
    Reader reader(bytes, count);
    static_cast<Unit *>(instance)->restore(reader);
  });
}

}  // extern "C"
