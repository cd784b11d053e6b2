// SPDX-License-Identifier: Apache-2.0

import TercetCommands

/// Errors of `tercet new` and `tercet config`.
extension ErrorMessage {
  static let projects = [
    ErrorMessage(
      "InstallationError.noRuntime", InstallationError.noRuntime(executable: "/opt/tercet"),
      status: 69,
      """
      the headers and the linker script of tercet are not there: '/opt/tercet' lies neither in the \
      bin of an installation nor in a checkout
      help: `tools/install [PREFIX]` in Tercet's checkout installs it together with them
      """),
    ErrorMessage(
      "ProjectError.badName", ProjectError.badName("a b"),
      status: 64,
      """
      'a b' is no name for a project: it goes into file names and a Makefile
      help: write up to 100 of a to z, A to Z, 0 to 9, '-', '_' and '.', with a letter or digit \
      first; for a project elsewhere, go there first
      """),
    ErrorMessage(
      "ProjectError.badExtensionName", ProjectError.badExtensionName("My_Dot"),
      status: 64,
      """
      'My_Dot' is no name for an extension: it goes into file names, causes and parameters
      help: did you mean my-dot? write up to 40 of a to z, 0 to 9 and '-', with a letter first and no \
      '-' at the end
      """),
    ErrorMessage(
      "ProjectError.exists", ProjectError.exists("dot"),
      status: 64,
      """
      'dot' is there already, and nothing in it is replaced
      help: choose another name, or move it away
      """),
  ]
}
