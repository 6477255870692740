# shellcheck shell=bash
# Debian packages: which are missing, and their installation. Sourced by setup.sh.
: "${home:?}" "${state:?}"

# has_library NAME: whether the dynamic linker finds the shared library.
has_library() { [[ "$(ldconfig -p)" == *"$1 "* ]]; }

# system_model LANGUAGE: prints the path of the model that a system package brought (Debian, Fedora, Arch).
system_model() {
    local folder
    for folder in /usr/share/tesseract-ocr/*/tessdata /usr/share/tesseract/tessdata /usr/share/tessdata; do
        [[ -s "$folder/$1.traineddata" ]] && echo "$folder/$1.traineddata" && return
    done
    return 1
}

# is_present KIND NAME: whether what a package brings is there, however it came.
is_present() {
    case "$1" in
        library) has_library "$2" ;;
        command) command -v "$2" >/dev/null ;;
        file) [[ -s "$2" ]] ;;
        model) [[ -s "$home/tessdata/$2.traineddata" ]] || system_model "$2" >/dev/null ;;
        *) stop "setup/debian-packages names an unknown kind: $1" ;;
    esac
}

# missing_packages NEED...: prints the packages of these needs ("run", "fetch", "test") whose contents are not there.
missing_packages() {
    local package need kind name
    while read -r package need kind name; do
        [[ -z "$package" || "$package" == \#* || " $* " != *" $need "* ]] && continue
        is_present "$kind" "$name" || echo "$package"
    done <"$home/setup/debian-packages"
}

# install_packages PACKAGE...: installs them, or stops with the command that does.
install_packages() {
    local install=(apt-get install -y --no-install-recommends "$@")
    if ! command -v apt-get >/dev/null; then
        stop "these Debian packages, or what this system calls them, must be installed first: $*"
    fi
    if [[ "$(id -u)" != 0 ]]; then
        stop "packages are missing; install them as root, then run again: ${install[*]}"
    fi
    say "installing Debian packages: $*"
    attempt "installing Debian packages" apt_install "${install[@]}"
}

# offer_packages PACKAGE...: installs what tests want but can be skipped without, where this user may.
offer_packages() {
    [[ "$(id -u)" == 0 ]] && command -v apt-get >/dev/null || return 0
    say "installing Debian packages for the tests: $*"
    apt_install apt-get install -y --no-install-recommends "$@" >"$state/log" 2>&1 </dev/null \
        || say "they could not be installed; their tests are skipped"
}

# A machine that never ran "apt-get update", or long ago, fails the first time: only then are the lists fetched.
apt_install() {
    export DEBIAN_FRONTEND=noninteractive
    "$@" -o DPkg::Lock::Timeout=300 && return
    apt-get update -o Acquire::Retries=3 && "$@" -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3
}
