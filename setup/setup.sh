#!/usr/bin/env bash
# Brings everything the program needs and builds it; silent and quick when all is there.
#   setup.sh            packages, libraries, models, the program
#   setup.sh --tests    the same, and the tests
#   setup.sh --program  the program only, for "doctor" on a machine where the rest cannot be installed
set -euo pipefail

home="$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)"
purpose="${1:-}"

# shellcheck source=setup/common.sh
source "$home/setup/common.sh"
# shellcheck source=setup/packages.sh
source "$home/setup/packages.sh"
# shellcheck source=setup/components.sh
source "$home/setup/components.sh"
# shellcheck source=setup/build.sh
source "$home/setup/build.sh"

runtime_ready() {
    [[ "$purpose" == --program ]] || { components_ready && [[ -z "$(missing_packages run)" ]]; }
}

build_ready() {
    if [[ "$purpose" == --tests ]]; then
        is_built tests "$(source_fingerprint src tests)"
    else
        is_built program "$(source_fingerprint src)"
    fi
}

# Two set-ups at once would write the same files: the second waits, and then finds the work done.
take_lock() {
    if ! { mkdir -p -- "$state" && exec 9>>"$state/lock"; } 2>/dev/null; then
        stop "the folder $home cannot be written and its set-up is not complete; run once as its owner."
    fi
    flock -n 9 && return
    say "waiting for another set-up to finish"
    flock 9
}

set_up_runtime() {
    local pending needs=(run) missing
    [[ -n "$(list_libraries)" ]] || stop "there is no PDF library for $(platform); use Linux on x86-64 or arm64."
    rm -f -- "$home"/tessdata/*.partial "$home"/native/*.partial
    pending="$(pending_components)"
    [[ -n "$pending" ]] && needs+=(fetch)
    mapfile -t missing < <(missing_packages "${needs[@]}")
    [[ ${#missing[@]} -gt 0 ]] && install_packages "${missing[@]}"
    [[ -n "$pending" ]] && place_components "$pending"
    component_fingerprint >"$state/components"
}

set_up_browser() {
    local missing
    mapfile -t missing < <(missing_packages test)
    [[ ${#missing[@]} -eq 0 ]] || offer_packages "${missing[@]}"
}

set_up_build() {
    if [[ "$purpose" == --tests ]]; then build_tests; else build_program; fi
}

if ! runtime_ready || ! build_ready; then
    take_lock
    runtime_ready || set_up_runtime
    build_ready || set_up_build
fi

if [[ "$purpose" == --tests ]]; then set_up_browser; fi
