#!/usr/bin/env bash
# Rewrites the lock file and both manifests after a change of package.json, models.tsv or native.tsv.
# It trusts what the registry sends now: look at the difference before committing it.
set -euo pipefail

home="$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)"
# shellcheck source=setup/common.sh
source "$home/setup/common.sh"
# shellcheck source=setup/packages.sh
source "$home/setup/packages.sh"
# shellcheck source=setup/components.sh
source "$home/setup/components.sh"

# hash_of SOURCE PATH: the SHA-256 of a file as it will lie in its place.
hash_of() {
    local copy="$state/copy" file hash
    file="$(source_file "$1" "$2")"
    copy_or_unzip "$file" "$copy"
    hash="$(sha256sum <"$copy")"
    rm -f -- "$copy"
    echo "${hash%% *}"
}

# table NAME: the lines of a table in this folder, without its heading.
table() { grep -v '^#' "$home/setup/$1"; }

fetch_for() {
    attempt "downloading with npm" npm ci --prefix "$home/setup" --ignore-scripts --no-audit --no-fund \
        --os=linux --cpu="$1" --libc=glibc
}

hash_models() {
    local name source path hash
    while IFS=$'\t' read -r name source path; do
        hash="$(hash_of "$source" "$path")"
        printf '%s  %s\n' "$hash" "$name"
    done < <(table models.tsv)
}

# npm keeps only the packages of one processor at a time.
hash_libraries() {
    local platform name source path hash
    while IFS=$'\t' read -r platform name source path; do
        fetch_for "${platform#linux-}"
        hash="$(hash_of "$source" "$path")"
        printf '%s  %s\n' "$hash" "$platform/$name"
    done < <(table native.tsv)
}

mkdir -p -- "$state"
attempt "writing the lock file" npm install --prefix "$home/setup" --package-lock-only --ignore-scripts \
    --omit-lockfile-registry-resolved=true --no-audit --no-fund
hash_libraries >"$state/native.sha256"
hash_models >"$state/models.sha256"
mv -- "$state/native.sha256" "$home/setup/native.sha256"
mv -- "$state/models.sha256" "$home/tessdata/manifest.sha256"
rm -rf -- "$npm_folder"
say "rewrote setup/package-lock.json, setup/native.sha256 and tessdata/manifest.sha256"
