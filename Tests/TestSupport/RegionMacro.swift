// SPDX-License-Identifier: Apache-2.0

/// The marks of regions for programs in assembly, as `TERCET_REGION_BEGIN` and `TERCET_REGION_END` of
/// tercet.h make them.
package enum RegionMacro {
  /// Defines `begin_region NAME` and `end_region NAME`; the latter also without a name.
  package static let text = """
    .macro mark_region kind, name
     .pushsection .tercet.regions,"",@progbits
     .balign 4
     .4byte 7919f, \\kind
     .asciz "\\name"
     .balign 4
     .popsection
    7919:
    .endm
    .macro begin_region name
     mark_region 1, \\name
    .endm
    .macro end_region name
     mark_region 2, \\name
    .endm

    """
}
