#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test once: those of the window as users have it, those of the core and
# of the command line under sanitizers. (Everything without: cmake --build --preset dev && ctest --preset dev.)
set -euo pipefail
# shellcheck source=../app/setup.sh
. "$(dirname "$0")/../app/setup.sh"
install_packages
cd "$root"
# The benchmarks are compiled too, and the headers of the core that no source begins with.
build_preset dev -DPLENARY_WERROR=ON -- render_tests ui_tests program_tests plenary_bench make_corpus all_verify_interface_header_sets
ctest --preset dev -L gui
build_preset asan -DPLENARY_WERROR=ON
ctest --preset asan
