#!/usr/bin/env bash
# Installs what is missing, builds Plenary and opens it. Arguments are passed on: app/run.sh FILE, app/run.sh export …
# Without a display and without arguments it renders the charts of the bundled summit into ./plenary-charts/.
set -euo pipefail
# shellcheck source=setup.sh
. "$(dirname "$0")/setup.sh"
install_packages
build_preset release -DBUILD_TESTING=OFF
plenary=$root/build/release/app/plenary

if [ $# -gt 0 ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$plenary" "$@"
fi

folder=$PWD/plenary-charts
mkdir -p "$folder"
document=$(mktemp -d)/paris-2025.plenary
trap 'rm -rf "$(dirname "$document")"' EXIT
"$plenary" new "$document" --from paris-2025
for chart in timeline matrix profile map pledges; do
    for ending in png svg pdf csv; do
        "$plenary" export "$document" --chart "$chart" --out "$folder/$chart.$ending"
    done
done
echo "There is no display to open the window on, so the five charts of the Paris summit were written to $folder"
