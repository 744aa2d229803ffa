#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test; then those of the core once more under sanitizers.
# (The command line under sanitizers as well: cmake --preset asan -DPLENARY_GUI=ON && cmake --build --preset asan && ctest --preset asan)
set -euo pipefail
# shellcheck source=../app/setup.sh
. "$(dirname "$0")/../app/setup.sh"
install_packages
cd "$root"
build_preset dev -DPLENARY_WERROR=ON
cmake --build --preset dev --target all_verify_interface_header_sets >&2
ctest --preset dev
build_preset asan -DPLENARY_GUI=OFF
ctest --preset asan
