# shellcheck shell=bash
# The build, skipped when no source has changed since the last. Sourced by setup.sh.
: "${home:?}" "${state:?}"

readonly root_inputs=(global.json Directory.Build.props Directory.Packages.props .editorconfig PrintRecover.sln)

# source_fingerprint FOLDER...: changes when a file under the folders is added, removed or written.
source_fingerprint() {
    (cd "$home" && find "${root_inputs[@]}" "$@" \( -name bin -o -name obj \) -prune -o \
        -type f -printf '%p %T@ %s\n' | LC_ALL=C sort | sha256sum)
}

# is_built STAMP FINGERPRINT
is_built() { [[ -f "$state/$1" && "$(<"$state/$1")" == "$2" ]]; }

require_sdk() {
    command -v dotnet >/dev/null && [[ $'\n'"$(dotnet --list-sdks)" == *$'\n'10.* ]] && return
    stop "the .NET 10 SDK is missing; install it (https://dot.net, or the package dotnet-sdk-10.0) and run again."
}

# Versions are pinned, so advisories are for whoever updates them: a new one must not break this build (NuGetAudit).
# Nothing of the compiler stays in memory: a build server would outlive this script and hold its lock.
compile() {
    local switches=(-v quiet -nologo -nodeReuse:false)
    attempt "restoring NuGet packages" dotnet restore "$home/$1" --locked-mode -p:NuGetAudit=false \
        "${switches[@]}"
    attempt "building" dotnet build "$home/$1" -c Release --no-restore -p:UseSharedCompilation=false "${switches[@]}"
}

build_program() {
    require_sdk
    say "building the program"
    local fingerprint
    fingerprint="$(source_fingerprint src)"
    compile src/PrintRecover.Cli/PrintRecover.Cli.csproj
    printf '%s' "$fingerprint" >"$state/program"
}

build_tests() {
    require_sdk
    say "building the program and its tests"
    local program tests
    program="$(source_fingerprint src)"
    tests="$(source_fingerprint src tests)"
    compile PrintRecover.sln
    printf '%s' "$program" >"$state/program"
    printf '%s' "$tests" >"$state/tests"
}
