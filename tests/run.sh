#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test; then core and command line once more under sanitizers.
set -euo pipefail
# shellcheck source=../app/setup.sh
. "$(dirname "$0")/../app/setup.sh"
install_packages
cd "$root"
build_preset dev -DPLENARY_WERROR=ON
cmake --build --preset dev --target all_verify_interface_header_sets >&2
ctest --preset dev
build_preset asan
ctest --preset asan
