#!/usr/bin/env bash
# Runs every test of the built test projects; arguments go to "dotnet test" (for example --filter Reflow).
# The last line is "N passed, N failed" (and ", N skipped" when there are any), counted from the result files.
set -euo pipefail

home="$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)"
# shellcheck source=setup/common.sh
source "$home/setup/common.sh"
readonly results="$state/test-results"

run_project() {
    local name
    name="$(basename -- "$1")"
    dotnet test "$1/bin/Release/net10.0/$name.dll" --nologo --results-directory "$results" \
        --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" "${@:2}"
}

# counter NAME LINE: a number out of a result file's <Counters total="3" passed="2" … /> line.
counter() {
    [[ "$2" =~ \ $1=\"([0-9]+)\" ]] && echo "${BASH_REMATCH[1]}" || echo 0
}

# xunit's skipped tests are in "total" and not in "executed"; the file's own "notExecuted" stays 0.
count_results() {
    local file line
    passed=0 failed=0 skipped=0
    for file in "$results"/*.trx; do
        line="$(grep -m 1 '<Counters ' -- "$file")" || continue
        passed=$((passed + $(counter passed "$line")))
        failed=$((failed + $(counter executed "$line") - $(counter passed "$line")))
        skipped=$((skipped + $(counter total "$line") - $(counter executed "$line")))
    done
}

rm -rf -- "$results"
mkdir -p -- "$results"
shopt -s nullglob
status=0
for project in "$home"/tests/*.Tests; do
    run_project "$project" "$@" || status=1
done
count_results

if ((status != 0 && failed == 0)); then
    echo "The test run itself failed: see above." >&2
    failed=1
fi
if ((passed + failed == 0)); then
    echo "No test ran." >&2
    status=1
fi
summary="$passed passed, $failed failed"
((skipped == 0)) || summary+=", $skipped skipped"
printf '\n%s\n' "$summary"
exit "$((status != 0 || failed != 0))"
