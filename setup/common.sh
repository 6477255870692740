# shellcheck shell=bash
# What the set-up scripts share. Sourced, never run; expects `home`, the repository root.
: "${home:?}"

# The program's exit code for "a component is missing"; set-up ends with it whenever it cannot go on.
readonly exit_missing_component=5

# Stamps, logs and the lock of the set-up; git-ignored.
readonly state="$home/.setup"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1

# ldconfig lives where an ordinary user's PATH does not look.
export PATH="$PATH:/usr/sbin:/sbin"

say() { printf 'set-up: %s\n' "$*" >&2; }

stop() {
    say "$*"
    exit "$exit_missing_component"
}

# attempt PURPOSE COMMAND...: runs the command quietly; stops with the reason in one sentence when it fails.
attempt() {
    local purpose="$1" log="$state/log"
    shift
    "$@" >"$log" 2>&1 </dev/null && return
    stop "$purpose failed: $(reason "$log")"
}

# Below this, in KiB, a disk counts as full: a log that found no room cannot say so itself.
readonly full_disk_kib=8192

disk_is_full() {
    local free
    free="$(df -Pk -- "$state" | tail -n 1)"
    [[ "$free" =~ ([0-9]+)\ +[0-9]+%\  ]] && ((BASH_REMATCH[1] < full_disk_kib))
}

# The reason a command failed, and its remedy, read from what it printed.
reason() {
    local text="ENOSPC"
    disk_is_full || text="$(tail -c 20000 -- "$1")"
    case "$text" in
        *"No space left on device"* | *ENOSPC* | *"enough free space"*)
            echo "the disk is full; free 1 GB and run again." ;;
        *EINTEGRITY*)
            echo "a package does not match the lock file's checksum; run 'npm cache clean --force' and run again." ;;
        *EACCES* | *"Permission denied"*)
            echo "a file or folder may not be written; give this user the right to write $home and run again." ;;
        *NU1004* | *NU1403*)
            echo "the NuGet packages differ from packages.lock.json; run 'dotnet restore --force-evaluate' and look at the difference." ;;
        *ENOTFOUND* | *EAI_AGAIN* | *ECONNREFUSED* | *ECONNRESET* | *ETIMEDOUT* | *ENETUNREACH* | *NU1301* | \
            *"Could not resolve"* | *"Could not connect"* | *"Temporary failure"* | *"Failed to fetch"*)
            echo "the package registry cannot be reached; check the network and the proxy settings, and run again." ;;
        *)
            printf 'it said:\n%s\n' "$(grep -E 'error|ERR!|^E: ' -- "$1" | sort -u | head -n 20 || tail -n 20 -- "$1")" ;;
    esac
}
