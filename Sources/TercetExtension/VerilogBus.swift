// SPDX-License-Identifier: Apache-2.0

/// The ports of an extension's module: the bus of CFU-Playground, with some more inputs.
///
/// Source: CFU-Playground, proj/proj_template_v/cfu.v. An output beside these, such as its
/// rsp_payload_response_ok, is not looked at.
struct VerilogBus {
  private struct Port: Equatable {
    let name: String
    let isInput: Bool
    let width: Int
    var isOptional = false

    /// As in "… is …".
    var kind: String {
      "an \(isInput ? "input" : "output") of \(width == 1 ? "one bit" : "\(width) bits")"
    }
  }

  private static let ports = [
    Port(name: "clk", isInput: true, width: 1),
    Port(name: "reset", isInput: true, width: 1),
    Port(name: "cmd_valid", isInput: true, width: 1),
    Port(name: "cmd_ready", isInput: false, width: 1),
    Port(name: "cmd_payload_function_id", isInput: true, width: 10),
    Port(name: "cmd_payload_inputs_0", isInput: true, width: 32),
    Port(name: "cmd_payload_inputs_1", isInput: true, width: 32),
    Port(name: "cmd_payload_inputs_2", isInput: true, width: 32, isOptional: true),
    Port(name: "cmd_payload_immediate", isInput: true, width: 32, isOptional: true),
    Port(name: "cmd_payload_data", isInput: true, width: 32, isOptional: true),
    Port(name: "rsp_valid", isInput: false, width: 1),
    Port(name: "rsp_ready", isInput: true, width: 1),
    Port(name: "rsp_payload_outputs_0", isInput: false, width: 32),
  ]

  /// Demands of the model that Verilator wrote as `header` that it has these ports, and no input
  /// beside them, which nobody would drive.
  static func check(_ header: String, module: String) throws(VerilogError) {
    let found = header.split(separator: "\n").compactMap { port($0) }
    for port in ports {
      guard let own = found.first(where: { $0.name == port.name }) else {
        if port.isOptional { continue }
        throw .lacksPort(module: module, port: port.name, wanted: port.kind)
      }
      guard own.isInput == port.isInput, own.width == port.width else {
        throw .wrongPort(module: module, port: port.name, is: own.kind, wanted: port.kind)
      }
    }
    // Verilator's name for a port without one, as behind the comma of the last.
    let nameless = "__pinNumber"
    if let other = found.first(where: { own in
      own.isInput && !own.name.hasPrefix(nameless) && !ports.contains { $0.name == own.name }
    }) {
      throw .strangeInput(module: module, port: other.name)
    }
  }

  /// The port of a line such as `VL_IN16(&cmd_payload_function_id,9,0);`; nil for any other line.
  private static func port(_ line: Substring) -> Port? {
    let text = line.drop { $0 == " " }
    guard text.hasPrefix("VL_IN") || text.hasPrefix("VL_OUT"), let open = text.firstIndex(of: "("),
      let close = text.lastIndex(of: ")")
    else { return nil }
    let parts = text[text.index(after: open)..<close].split(separator: ",")
    guard parts.count >= 3, let high = Int(parts[1]), let low = Int(parts[2]) else { return nil }
    return Port(
      name: String(parts[0].filter { !"&()".contains($0) }),
      isInput: text.hasPrefix("VL_IN") && !text.hasPrefix("VL_INOUT"),
      width: abs(high - low) + 1)
  }
}
