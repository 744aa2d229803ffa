# Sourced by app/run.sh and tests/run.sh: installs what is missing and builds a preset.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Installs the packages of app/packages.txt that this machine lacks.
install_packages() {
    local missing=() package
    while read -r package; do
        [ -n "$package" ] || continue
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done <"$root/app/packages.txt"
    [ ${#missing[@]} -gt 0 ] || return 0
    local admin=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "Plenary needs these packages: ${missing[*]}. Install them as root, then run this again." >&2
            return 1
        }
        admin=(sudo)
    fi
    echo "Installing ${#missing[@]} packages…" >&2
    "${admin[@]}" apt-get update -qq >&2
    "${admin[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# build_preset NAME [CMAKE OPTION...] [-- TARGET...]: configures where that is new or other options are asked for, then
# builds the targets, or everything.
build_preset() {
    local preset=$1 options=() targets=()
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        options+=("$1")
        shift
    done
    [ $# -lt 2 ] || targets=(--target "${@:2}")
    local build=$root/build/$preset stamp
    stamp="${options[*]-}"
    if [ ! -f "$build/build.ninja" ] || [ "$(cat "$build/.options" 2>/dev/null)" != "$stamp" ]; then
        echo "Configuring ($preset)…" >&2
        (cd "$root" && cmake --preset "$preset" "${options[@]}") >"$root/.configure.log" 2>&1 || {
            cat "$root/.configure.log" >&2
            return 1
        }
        rm -f "$root/.configure.log"
        printf '%s' "$stamp" >"$build/.options"
    fi
    (cd "$root" && cmake --build --preset "$preset" "${targets[@]}") >&2
}
