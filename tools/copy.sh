# A copy of the sources to change and build, for the scripts that try a change. Sourced, never run.
#
# It stays, with its build, so that the next script and the next run compile only what differs.
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

copy=$root/.build-copy

# Makes the copy equal to the tree; what was equal keeps its time, so that it is not compiled again.
copy_tree() {
  mkdir -p "$copy"/{Sources,Tests,programs/runtime,.build}
  sums "$root" >"$scratch/tree"
  sums "$copy" >"$scratch/copied"
  comm -13 "$scratch/tree" "$scratch/copied" | cut -c 67- | (cd "$copy" && xargs -r -d '\n' rm)
  comm -23 "$scratch/tree" "$scratch/copied" | cut -c 67- | (cd "$root" && xargs -r -d '\n' cp --parents -t "$copy")
  find "$copy"/{Sources,Tests} -type d -empty -delete
  # What was made there by the way.
  find "$copy" -maxdepth 1 -type f ! -name 'Package.*' -delete
  borrow_packages
}

# sums FOLDER: the SHA-256 of each file that SwiftPM may look at; a header of programs/runtime is one of a target's.
sums() {
  (shopt -s nullglob && cd "$1" && find Package.* Sources Tests programs/runtime -type f -print0 | xargs -0r sha256sum | sort)
}

# The packages that a build of the tree has downloaded already.
borrow_packages() {
  local part
  [ -e .build-test/workspace-state.json ] && [ ! -e "$copy/.build/workspace-state.json" ] || return 0
  for part in checkouts repositories workspace-state.json; do cp -a ".build-test/$part" "$copy/.build/"; done
}

# Runs the `tercet` of the copy.
copied_tercet() {
  "$copy/.build/debug/tercet" "$@"
}

# build_copy TITLE: builds the copy's `tercet` in debug, without what only debuggers and editors read.
build_copy() {
  progress "$1" swift build --package-path "$copy" --scratch-path "$copy/.build" --product tercet \
    --disable-index-store -debug-info-format none
  say "$1 took $elapsed s"
}
