# What the scripts in tools/ share: messages, progress, and the check for Swift. Sourced, never run.
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2034

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
name=tools/${0##*/}
scratch=$(mktemp -d -t tercet.XXXXXX)
log=$scratch/log
keep_log=no
ticker=

trap finish EXIT

finish() {
  stop_ticker
  [ "$keep_log" = yes ] || rm -rf "$scratch"
}

say() {
  printf '%s: %s\n' "$name" "$*"
}

# die WHAT-AND-WHY [HELP]
die() {
  printf 'error: %s\n' "$1" >&2
  [ $# -lt 2 ] || printf 'help: %s\n' "$2" >&2
  exit 1
}

# usage TEXT: for a wrong command line (64 is EX_USAGE)
usage() {
  printf 'usage: %s\n' "$1" >&2
  exit 64
}

# progress TITLE COMMAND...: runs the command with its output in $log, and shows that it is alive.
#
# On a terminal the newest line of the log is rewritten in place; elsewhere a line appears every 30 seconds. On failure
# it shows what looks like errors and the end of the log, names the step and exits.
progress() {
  local title=$1 start=$SECONDS status
  shift
  : >"$log"
  # Without the lock of tools/setup: the sleep in there may outlive us by a second.
  show_ticks 9>&- &
  ticker=$!
  # Neither `if` nor `&&`: either would switch `set -e` off inside the command.
  set +e
  (set -e; "$@") </dev/null >"$log" 2>&1
  status=$?
  set -e
  stop_ticker
  elapsed=$((SECONDS - start))
  [ "$status" -ne 0 ] || return 0
  keep_log=yes
  if [ "$(wc -l <"$log")" -gt 30 ]; then
    grep -E 'error:|✘|↳|^E: |^ERROR' "$log" | head -n 40 >&2 || true
    printf '  ... the end of the output:\n' >&2
  fi
  tail -n 30 "$log" | sed 's/^/  /' >&2
  die "$title failed after $elapsed s (status $status)" "the whole output is in $log"
}

# Shows the newest line of $log until it is stopped, or until the script itself is gone.
show_ticks() {
  local start=$SECONDS newest
  while sleep 1 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do
    if on_terminal; then
      newest=$(tail -n 1 "$log" | tr -d '\r\033')
      printf '\r\033[K  %3d s  %s' $((SECONDS - start)) "${newest:0:64}"
    elif [ $(((SECONDS - start) % 30)) -eq 0 ]; then
      newest=$(tail -n 1 "$log")
      printf '  %3d s  %s\n' $((SECONDS - start)) "${newest:0:100}"
    fi
  done
}

stop_ticker() {
  [ -n "$ticker" ] || return 0
  kill "$ticker" 2>/dev/null || true
  wait "$ticker" 2>/dev/null || true
  ticker=
  if on_terminal; then printf '\r\033[K'; fi
}

on_terminal() {
  [ -t 1 ] && [ "${TERM:-dumb}" != dumb ]
}

# Stops unless the `swift` on PATH is new enough.
require_swift() {
  local needed=6.2 found
  command -v swift >/dev/null ||
    die "swift is not on PATH; Tercet needs Swift $needed or later" \
      "install it as swift.org/install tells, put its usr/bin on PATH, and run $name again"
  found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p') || true
  [ -n "$found" ] ||
    die "the swift on PATH ($(command -v swift)) does not tell its version" \
      "try \`swift --version\`; Tercet needs Swift $needed or later"
  printf '%s\n' "$needed" "$found" | sort -V -C ||
    die "the swift on PATH is $found; Tercet needs Swift $needed or later" \
      "install a newer one as swift.org/install tells, and put its usr/bin first on PATH"
}

# Builds link with the Capstone 5 in .venv, and programs find it there.
use_capstone() {
  local lib=$root/.venv/capstone/lib
  export PKG_CONFIG_PATH=$lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}
  # SwiftPM drops an rpath given in a .pc file.
  export LD_LIBRARY_PATH=$lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
}
