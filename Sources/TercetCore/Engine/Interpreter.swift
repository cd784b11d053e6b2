// SPDX-License-Identifier: Apache-2.0

import TercetISA

extension Engine {
  /// Why an interpreter stops.
  enum Stop {
    /// Before the first instruction of `place`, of which too little is known, or for which there
    /// is too little time.
    case entry
    /// Before the instruction number `index` of `place`, which only the pipeline can do.
    case instruction
    /// Behind all instructions of `place` but the last, which takes an edge that is not known.
    case newEdge
    /// At the start of `place`, because the observer must be told of edges before more of them can
    /// be noted.
    case fullLog
  }

  /// Runs from the start of `place` on.
  ///
  /// Registers and balance are then those of the place where it stopped. Unsafe pointers reach only
  /// the tables, which hold what the engine made, and RAM, where each offset is compared with the
  /// size first: turned right by the access's alignment, it is large if it is not a multiple of it.
  ///
  /// All that the loop changes is local, and what is rare is elsewhere: one switch in one function
  /// takes SPEED.
  func interpret() -> Stop {
    let x = values
    let (base, ram, written) = (main.base, main.start, main.written)
    let codePages = map.mainPages
    let (bytes, halves, words) = (main.size, main.size >> 1, main.size >> 2)
    var group = group
    var variant = variants.place(place)
    var balance = balance
    var edge = unknown
    var next = variant.pointee.code

    while balance >= variant.pointee.need {
      next = variant.pointee.code
      block: while true {
        let it = next.pointee
        let (rd, rs1, rs2) = (Int(it.rd), Int(it.rs1), Int(it.rs2))
        next += 1
        switch it.opcode {
        case .add: x[rd] = x[rs1] &+ x[rs2]
        case .sub: x[rd] = x[rs1] &- x[rs2]
        case .and: x[rd] = x[rs1] & x[rs2]
        case .or: x[rd] = x[rs1] | x[rs2]
        case .xor: x[rd] = x[rs1] ^ x[rs2]
        case .sll: x[rd] = x[rs1] &<< x[rs2]
        case .srl: x[rd] = x[rs1] &>> x[rs2]
        case .sra:
          x[rd] = UInt32(bitPattern: Int32(bitPattern: x[rs1]) &>> Int32(bitPattern: x[rs2]))
        case .slt: x[rd] = Int32(bitPattern: x[rs1]) < Int32(bitPattern: x[rs2]) ? 1 : 0
        case .sltu: x[rd] = x[rs1] < x[rs2] ? 1 : 0
        case .addImmediate: x[rd] = x[rs1] &+ it.immediate
        case .andImmediate: x[rd] = x[rs1] & it.immediate
        case .orImmediate: x[rd] = x[rs1] | it.immediate
        case .xorImmediate: x[rd] = x[rs1] ^ it.immediate
        case .sllImmediate: x[rd] = x[rs1] &<< it.immediate
        case .srlImmediate: x[rd] = x[rs1] &>> it.immediate
        case .sraImmediate:
          x[rd] = UInt32(bitPattern: Int32(bitPattern: x[rs1]) &>> Int32(bitPattern: it.immediate))
        case .sltImmediate:
          x[rd] = Int32(bitPattern: x[rs1]) < Int32(bitPattern: it.immediate) ? 1 : 0
        case .sltuImmediate: x[rd] = x[rs1] < it.immediate ? 1 : 0
        case .constant: x[rd] = it.immediate
        case .multiply: x[rd] = x[rs1] &* x[rs2]
        case .shiftAdd: x[rd] = x[rs1] &<< it.immediate &+ x[rs2]
        case .nothing: break
        case .compute: compute(it)

        case .loadWord:
          let offset = x[rs1] &+ it.immediate &- base
          if UInt64(turned(offset, 2)) < words {
            x[rd] = UInt32(littleEndian: (ram + Int(offset)).load(as: UInt32.self))
          } else if !load(it, .word) {
            return stop(.instruction, variant, next, balance, group)
          }
        case .loadByte:
          let offset = x[rs1] &+ it.immediate &- base
          if UInt64(offset) < bytes {
            x[rd] = UInt32(bitPattern: Int32((ram + Int(offset)).load(as: Int8.self)))
          } else if !load(it, .byte, .sign) {
            return stop(.instruction, variant, next, balance, group)
          }
        case .loadByteUnsigned:
          let offset = x[rs1] &+ it.immediate &- base
          if UInt64(offset) < bytes {
            x[rd] = UInt32((ram + Int(offset)).load(as: UInt8.self))
          } else if !load(it, .byte) {
            return stop(.instruction, variant, next, balance, group)
          }
        case .loadHalf:
          let offset = x[rs1] &+ it.immediate &- base
          if UInt64(turned(offset, 1)) < halves {
            let half = Int16(littleEndian: (ram + Int(offset)).load(as: Int16.self))
            x[rd] = UInt32(bitPattern: Int32(half))
          } else if !load(it, .half, .sign) {
            return stop(.instruction, variant, next, balance, group)
          }
        case .loadHalfUnsigned:
          let offset = x[rs1] &+ it.immediate &- base
          if UInt64(turned(offset, 1)) < halves {
            x[rd] = UInt32(UInt16(littleEndian: (ram + Int(offset)).load(as: UInt16.self)))
          } else if !load(it, .half) {
            return stop(.instruction, variant, next, balance, group)
          }

        case .storeWord:
          let offset = x[rs1] &+ it.immediate &- base
          if UInt64(turned(offset, 2)) < words, codePages[Int(offset &>> 12)] == 0 {
            (ram + Int(offset)).storeBytes(of: x[rs2].littleEndian, as: UInt32.self)
            written[Int(offset &>> 12)] = 1
          } else if !store(it, .word) {
            return stop(.instruction, variant, next, balance, group)
          }
        case .storeByte:
          let offset = x[rs1] &+ it.immediate &- base
          if UInt64(offset) < bytes, codePages[Int(offset &>> 12)] == 0 {
            (ram + Int(offset)).storeBytes(of: UInt8(truncatingIfNeeded: x[rs2]), as: UInt8.self)
            written[Int(offset &>> 12)] = 1
          } else if !store(it, .byte) {
            return stop(.instruction, variant, next, balance, group)
          }
        case .storeHalf:
          let offset = x[rs1] &+ it.immediate &- base
          if UInt64(turned(offset, 1)) < halves, codePages[Int(offset &>> 12)] == 0 {
            (ram + Int(offset)).storeBytes(
              of: UInt16(truncatingIfNeeded: x[rs2]).littleEndian, as: UInt16.self)
            written[Int(offset &>> 12)] = 1
          } else if !store(it, .half) {
            return stop(.instruction, variant, next, balance, group)
          }

        case .equal:
          edge = x[rs1] == x[rs2] ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .notEqual:
          edge = x[rs1] != x[rs2] ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .less:
          edge =
            Int32(bitPattern: x[rs1]) < Int32(bitPattern: x[rs2])
            ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .notLess:
          edge =
            Int32(bitPattern: x[rs1]) >= Int32(bitPattern: x[rs2])
            ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .lessUnsigned:
          edge = x[rs1] < x[rs2] ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .notLessUnsigned:
          edge = x[rs1] >= x[rs2] ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .branch:
          edge = holds(it) ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .goOn:
          edge = variant.pointee.edges.0
          break block
        case .jump:
          let target = (x[rs1] &+ it.immediate) & ~1
          edge = variant.pointee.edges.0
          if edge.pointee.outcome != target {
            edge = variant.pointee.edges.1
            if edge.pointee.outcome != target { edge = farEdge(target, of: variant) }
          }
          if edge != unknown { x[rd] = next.pointee.immediate }
          break block
        case .timed:
          edge = timedEdge(it, variant)
          break block
        }
      }

      edge.pointee.count &+= 1
      balance.add(edge.pointee.change)
      if edge.pointee.group != group {
        if edge == unknown { return stop(.newEdge, variant, next, balance, group) }
        group = edge.pointee.groupAfter
        if note(edge, x[2], balance) {
          variant = edge.pointee.next
          return stop(.fullLog, variant, next, balance, group)
        }
      }
      variant = edge.pointee.next
    }
    return stop(.entry, variant, next, balance, group)
  }
}
