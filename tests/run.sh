#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test; then core and command line once more under sanitizers.
set -euo pipefail
# shellcheck source=../app/setup.sh
. "$(dirname "$0")/../app/setup.sh"
install_packages
cd "$root"
build_preset dev -DPLENARY_WERROR=ON
ctest --preset dev
build_preset asan -DPLENARY_WERROR=ON
ctest --preset asan
