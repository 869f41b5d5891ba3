#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills the program at random moments, lets it go on, and looks for what is lost, half, double or without an owner.
#
#   tests/kill-rounds.sh PROGRAM [ROUNDS [KIND…]]      # for example build/release/bin/quayside 400
#   SEED=N KEEP=DIR tests/kill-rounds.sh PROGRAM …     # the same moments again; keeps the folders of the rounds that failed
#
# ROUNDS (9) are shared by the kinds (all): batch folder archive book rerun resume remote services window. `archive` makes packages: zip files of pages
# with their images, Word, OpenDocument, EPUB. `remote` is Workiva, `services` one of the five others, both under faults. Every result is compared, by name
# and hash, with that of a run that nobody disturbed. Needs quayside-sandbox beside the program for remote and services. Prints a table; exit code 1 where
# anything was found.
set -uo pipefail

program=$(realpath "${1:?usage: tests/kill-rounds.sh PROGRAM [ROUNDS [KIND…]]}")
rounds=${2:-9}
shift $(($# > 2 ? 2 : $#))
kinds=("${@:-}")
[ -n "${kinds[0]}" ] || kinds=(batch folder archive book rerun resume remote services window)
seed=${SEED:-$RANDOM}
RANDOM=$seed
work=$(mktemp -d)
profile=$work/profile out=$work/out
export SOURCE_DATE_EPOCH=1700000000 LC_ALL=C.UTF-8 LANGUAGE=en TZ=UTC QT_QPA_PLATFORM=offscreen HOME=$work/home
export XDG_RUNTIME_DIR=$work/runtime QUAYSIDE_KILL_SECRETS=account.token=sandbox-token
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
mkdir -m 700 "$work/home" "$work/runtime"
# In a subshell, whose standard error is away: the shell tells of each child that was killed.
exec 3>&2 2> "$work/shell"
trap 'kill "${sandbox:-}" 2> /dev/null; rm -rf "$work"' EXIT

# ---- sources ---------------------------------------------------------------------------------------------------------

chapter() { # TITLE PARAGRAPHS
    printf '# %s\n\n' "$1"
    local n
    for ((n = 1; n <= $2; ++n)); do
        printf 'Paragraph %d of %s. The tide turns at %d past, and *whatever* lies on the quay is loaded before it does.\n\n' "$n" "$1" $((n % 60))
        ((n % 20)) || printf '| berth | ship |\n|---|---|\n| %d | Ship %d |\n\n' "$n" "$n"
    done
}

mkdir -p "$work"/{docs,tree/inner/deep,book}
for n in 1 2 3 4 5 6 7 8; do chapter "Report $n" $((n * 40)) > "$work/docs/report $n.md"; done
printf 'berth,ship\n1,Ada\n2,Grace\n' > "$work/docs/report 1.csv"
for n in 1 2 3 4; do
    chapter "Tree $n" $((n * 50)) > "$work/tree/page.$n.md"
    chapter "Inner $n" 30 > "$work/tree/inner/page.$n.md"
    chapter "Deep $n" 10 > "$work/tree/inner/deep/page.$n.md"
done
printf '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>' > "$work/tree/dot.svg"
printf '![a dot](dot.svg)\n' >> "$work/tree/page.1.md"
printf '<!DOCTYPE html><title>A page</title><p>The quay.</p>\n' > "$work/page.html"
printf '# Summary\n\n' > "$work/book/SUMMARY.md"
for n in 1 2 3 4 5 6; do
    chapter "Chapter $n" 150 > "$work/book/chapter-$n.md"
    printf -- '- [Chapter %d](chapter-%d.md)\n' "$n" "$n" >> "$work/book/SUMMARY.md"
done

# ---- the service ------------------------------------------------------------------------------------------------------

# Of each service: what begins an export, what asks how far it is, what brings the file, by the names the sandbox gives them.
declare -A begins=([workiva]=workiva.export [foundry-notepad]=foundry.create [document360]=document360.start [emailshepherd]=emailshepherd.create
    [gotenberg]=gotenberg.convert-html [google-drive]=googledrive.start)
declare -A asks=([workiva]=workiva.operation [foundry-notepad]=foundry.get [document360]=document360.status [emailshepherd]=emailshepherd.status
    [gotenberg]=gotenberg.convert-html [google-drive]=googledrive.operation)
declare -A brings=([workiva]=workiva.download [foundry-notepad]=foundry.content [document360]=storage.fetch [emailshepherd]=storage.fetch
    [gotenberg]=gotenberg.convert-html [google-drive]=storage.fetch)
services=(foundry-notepad document360 emailshepherd gotenberg google-drive)

faults=(
    '{"route": "ASKS", "do": "status", "status": 503, "retry-after": 1, "skip": %d}'
    '{"route": "ASKS", "do": "reset", "skip": %d}'
    '{"route": "ASKS", "do": "invalid-json", "skip": %d}'
    '{"route": "BEGINS", "do": "delay", "ms": 300, "skip": %d}'
    '{"route": "BEGINS", "do": "status", "status": 429, "retry-after": 1, "skip": %d}'
    '{"route": "BEGINS", "do": "lose-answer", "skip": %d}'
    '{"route": "BRINGS", "do": "truncate", "bytes": 100, "skip": %d}'
    '{"route": "BRINGS", "do": "reset", "skip": %d}'
    '{"route": "BRINGS", "do": "slow", "ms": 400, "skip": %d}'
    '{"route": "storage.fetch", "do": "expired-link", "skip": %d}'
)

# startSandbox [FAULTS]: a service that has seen nothing yet, with that script of misbehaviour.
startSandbox() {
    [ -z "${sandbox:-}" ] || { kill "$sandbox"; wait "$sandbox"; }
    rm -f "$work/greeting"
    printf '{"faults": [%s]}' "${1:-}" > "$work/faults.json"
    : > "$work/requests"
    "$(dirname "$program")/quayside-sandbox" --data "$work/docs" --token sandbox-token --work 300 --poll-after 0 --faults "$work/faults.json" \
        --log "$work/requests" > "$work/greeting" &
    sandbox=$!
    local patience=600
    until grep -qs "^Ready" "$work/greeting"; do
        ((patience-- > 0)) && kill -0 "$sandbox" || { echo "the sandbox does not start" >&3; exit 1; }
        sleep 0.05
    done
    url=$(sed -n 's/^Base URL *//p' "$work/greeting")
    mapfile -t documents < <(sed -n '/^Workiva/,/^$/s/^  Document *\([0-9a-f]*\) *report [2-7]$/\1/p' "$work/greeting")
    notepad=$(sed -n 's/^  document *\(ri[^ ]*\) *report 3$/\1/p' "$work/greeting")
    project=$(sed -n 's/^  project \([^ ]*\) .*report 3$/\1/p' "$work/greeting")
    email=$(sed -n 's/^  email \([0-9]*\) *report 3$/\1/p' "$work/greeting")
    drive=$(sed -n 's/^  Google document *\([^ ]*\) *report 3$/\1/p' "$work/greeting")
}

# twoFaults SERVICE: two faults, each at the first, second or third request of its kind.
twoFaults() {
    local first=$((RANDOM % ${#faults[@]})) second=$((RANDOM % ${#faults[@]})) both
    # shellcheck disable=SC2059 # the fault is the format
    both=$(printf "${faults[first]}, ${faults[second]}" $((RANDOM % 3)) $((RANDOM % 3)))
    both=${both//BEGINS/${begins[$1]}} both=${both//ASKS/${asks[$1]}}
    printf '%s' "${both//BRINGS/${brings[$1]}}"
}

# addAccount SERVICE
addAccount() {
    quayside accounts add Box --service "$1" --sign-in token --set "base-url=$url" --secrets-env QUAYSIDE_KILL_ADDING > /dev/null 2>&1
}

# throughService SERVICE: the arguments of an export of two jobs through it.
throughService() {
    case $1 in
        workiva) printf '%s\n' --kind document --to docx,xhtml --set "source.fileId=${documents[$2]}" ;;
        foundry-notepad) printf '%s\n' --kind document --to pdf --locale en-US,de-DE --timezone Europe/Paris --set "source.documentRid=$notepad" ;;
        document360) printf '%s\n' --kind project --to html,markdown --set "source.projectId=$project" ;;
        emailshepherd) printf '%s\n' --kind email --to html,json --locale en-US --set "source.email_id=$email" --set source.workspace_id=12 ;;
        gotenberg) printf '%s\n' "$work/page.html" --kind html --to pdf,png ;;
        google-drive) printf '%s\n' --kind document --to docx,text --set "source.fileId=$drive" --set source.revisionId=2 ;;
    esac
}

# ---- what each kind runs ------------------------------------------------------------------------------------------------

quayside() { "$program" "$@" --profile "$profile"; }
export QUAYSIDE_KILL_ADDING=token=sandbox-token

# prepare KIND WHICH: what stands in the profile before the command that is killed.
prepare() {
    rm -rf "$profile" "$out"
    mkdir -p "$out"
    case $1 in
        rerun) quayside export "$work/docs/report 8.md" --to html -o "$out/report.html" --quiet > /dev/null ;;
        remote) addAccount workiva ;;
        services) addAccount "$2" ;;
    esac
}

# begin KIND: the command itself, in place of this process.
begin() {
    local common=(--profile "$profile" --quiet)
    case $1 in
        batch | resume | window) exec "$program" export "$work"/docs/* --to html,pdf,text --output-dir "$out" "${common[@]}" ;;
        folder) exec "$program" export "$work/tree" --to html,markdown --set html.images=files --output-dir "$out" "${common[@]}" ;;
        archive) exec "$program" export "$work/tree" --to html,docx,odt,epub --set html.images=files --set html.zip=yes --output-dir "$out" "${common[@]}" ;;
        book) exec "$program" export "$work/book" --kind book --to pdf,html --set pdf.contents=yes --output-dir "$out" "${common[@]}" ;;
        rerun) exec "$program" rerun 1 "${common[@]}" ;;
        remote | services) # two jobs, so that the service's log tells what was made twice
            local service=$2 arguments
            [ "$1" = services ] || service=workiva
            mapfile -t arguments < <(throughService "$service" "$2")
            exec "$program" export --via Box "${arguments[@]}" --output-dir "$out" --secrets-env QUAYSIDE_KILL_SECRETS "${common[@]}" ;;
    esac
}

# goOn KIND: what takes up the jobs of the dead.
goOn() {
    case $1 in
        window) exec "$program" --profile "$profile" ;;
        *) exec "$program" resume --profile "$profile" --quiet --secrets-env QUAYSIDE_KILL_SECRETS ;;
    esac
}

jobsOf() { case $1 in batch | resume | window) echo 27 ;; folder) echo 24 ;; archive) echo 48 ;; book | remote | services | rerun) echo 2 ;; esac; }

now() { date +%s%N; }

# killed SECONDS/1000 COMMAND…: true where it was still running.
killed() {
    local after=$1
    shift
    ("$@") > "$work/said" 2>&1 &
    local child=$!
    sleep "$((after / 1000)).$(printf '%03d' $((after % 1000)))"
    kill -9 "$child" 2> /dev/null && local was=0 || local was=1
    wait "$child"
    return $was
}

states() { quayside history --json --limit 1000 | grep -o '"state":"[a-z]*"' | cut -d'"' -f4; }
listing() { (cd "$out" && find . -type f -print0 | sort -z | xargs -0r sha256sum); }

# The end of all jobs. The window says nothing, so it is asked by the history.
settle() {
    if [ "$1" != window ]; then
        (goOn "$1") > "$work/said" 2>&1 < /dev/null
        return
    fi
    : > "$work/mark"
    (goOn window) > "$work/said" 2>&1 &
    local child=$! patience=300
    # Asked to end before it listens for that, it would only be killed once more. What is older belongs to the dead.
    until [ "$(find "$profile/run" \( -name '*.instance' -o -name window.socket \) -newer "$work/mark" | wc -l)" -eq 2 ] || ((patience-- <= 0)); do
        sleep 0.1
    done
    while states | grep -qE 'queued|running|interrupted' && ((patience-- > 0)); do sleep 0.1; done
    kill "$child"
    wait "$child"
}

# ---- the rounds -------------------------------------------------------------------------------------------------------

declare -A counts
count() { counts[$1]=$((${counts[$1]:-0} + ${2:-1})); }

# found KIND WHAT WORDS: counts it, and keeps what there is.
found() {
    count "$1 $2"
    printf '%s, round %s: %s: %s\n' "$1" "$round" "$2" "$3" >&3
    [ -z "${KEEP:-}" ] || { mkdir -p "$KEEP/$1-$round" && cp -r "$profile" "$out" "$work/said" "$KEEP/$1-$round/"; }
}

# check KIND WHICH: what the jobs, the files and the folders of the program say.
check() {
    local kind=$1 expected all succeeded unknown left
    states > "$work/states"
    all=$(wc -l < "$work/states")
    succeeded=$(grep -c succeeded "$work/states")
    unknown=0
    if [ "$kind" = remote ] || [ "$kind" = services ]; then
        local service=workiva
        [ "$kind" = remote ] || service=$2
        unknown=$(quayside history --json | grep -c '"reason":"outcome-unknown"')
        # What begins nothing that anybody sees may be asked for again.
        [[ $service == g* ]] || [ "$(grep " ${begins[$service]} " "$work/requests" | grep -vc 'job=-')" -le 2 ] || found "$kind" double "more exports begun at the service than jobs"
    fi
    count "$kind jobs" "$all"
    count "$kind unknown" "$unknown"
    expected=$(jobsOf "$kind")
    listing > "$work/now"
    grep -qE 'queued|running' "$work/states" && found "$kind" ownerless "$(sort "$work/states" | uniq -c | tr '\n' ' ')"
    if [ "$all" -eq 0 ] || { [ "$kind" = rerun ] && [ "$all" -eq 1 ]; }; then
        # Killed before it was accepted: nothing may have happened.
        [ "$(wc -l < "$work/now")" -le "$all" ] || found "$kind" double "files without a job"
        count "$kind unborn"
    elif [ "$all" -ne "$expected" ] || [ $((succeeded + unknown)) -ne "$all" ]; then
        found "$kind" lost "$all of $expected jobs, $(sort "$work/states" | uniq -c | tr '\n' ' ')"
    else
        local name
        while read -r name; do
            grep -qxF -- "$name" "$work/now.names" || { [ "$unknown" -gt 0 ] || found "$kind" lost "$name"; }
        done < <(cut -c67- "$work/undisturbed.$kind$2")
        while read -r name; do
            grep -qxF -- "$name" "$work/undisturbed.names" || found "$kind" double "$name"
        done < <(cut -c67- "$work/now")
        comm -13 <(sort "$work/undisturbed.$kind$2") <(sort "$work/now") | cut -c67- | grep -qxFf "$work/undisturbed.names" && found "$kind" half "$(comm -13 <(sort "$work/undisturbed.$kind$2") <(sort "$work/now") | head -1)"
    fi
    left=$(cd "$profile" && find staging spool run -mindepth 1 ! -name store.lock ! -name window.lock 2> /dev/null; cd "$out" && find . -name '.*' ! -name . -print)
    [ -z "$left" ] || found "$kind" leftover "$(echo "$left" | head -3 | tr '\n' ' ')"
    if command -v sqlite3 > /dev/null; then
        local state
        state=$(sqlite3 "$profile/quayside.sqlite" "PRAGMA integrity_check; SELECT count(*) FROM intents; SELECT count(*) FROM jobs WHERE owner <> '' AND state IN ('queued','running');" | tr '\n' ' ')
        [ "$state" = "ok 0 0 " ] || [ ! -s "$profile/quayside.sqlite" ] || found "$kind" leftover "the store says $state"
    fi
}

# undisturbed KIND WHICH: the run that the others are compared with, once; the second of two tells how long it takes, in milliseconds.
declare -A takes
undisturbed() {
    local turn start
    for turn in 1 2; do
        [ ! -f "$work/undisturbed.$1$2" ] || [ "$turn" = 2 ] || break
        prepare "$1" "$2"
        start=$(now)
        (begin "$1" "$2") > "$work/said" 2>&1 || { echo "$1: the undisturbed run failed: $(cat "$work/said")" >&3; exit 1; }
        takes[$1$2]=$((($(now) - start) / 1000000))
        listing > "$work/undisturbed.$1$2"
    done
    cut -c67- "$work/undisturbed.$1$2" > "$work/undisturbed.names"
}

one() {
    local kind=$1 which= service= tries
    case $kind in
        remote) which=$((RANDOM % 6)) service=workiva ;;
        services) which=${services[$((RANDOM % ${#services[@]}))]} service=$which ;;
    esac
    [ -z "$service" ] || [ -f "$work/undisturbed.$kind$which" ] || startSandbox
    undisturbed "$kind" "$which"
    for ((tries = 0; tries < 5; ++tries)); do
        [ -z "$service" ] || startSandbox "$(twoFaults "$service")"
        prepare "$kind" "$which"
        # Who comes too late tries again.
        killed $((RANDOM % takes[$kind$which])) begin "$kind" "$which" && count "$kind kills" && break
    done
    # What takes them up is killed as well: always where that is what the kind is about, else every third time.
    if [ "$kind" = resume ] || [ "$kind" = window ] || [ $((RANDOM % 3)) -eq 0 ]; then
        killed $((RANDOM % (takes[$kind$which] / 2 + 100))) goOn "$kind" && count "$kind kills"
    fi
    settle "$kind"
    listing | cut -c67- > "$work/now.names"
    check "$kind" "$which"
    count "$kind rounds"
}

for ((round = 1; round <= rounds; ++round)); do
    one "${kinds[$(((round - 1) % ${#kinds[@]}))]}"
done

row() { printf '| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n' "$@"; }
row kind rounds kills jobs "not accepted yet" lost half double "without an owner" "left over" "outcome unknown, told"
row --- --- --- --- --- --- --- --- --- --- ---
bad=0
for kind in "${kinds[@]}"; do
    cells=()
    for what in rounds kills jobs unborn lost half double ownerless leftover unknown; do cells+=("${counts["$kind $what"]:-0}"); done
    row "$kind" "${cells[@]}"
    for what in lost half double ownerless leftover; do bad=$((bad + ${counts["$kind $what"]:-0})); done
done
echo "seed $seed"
grep -v 'Killed' "$work/shell" | head -20 >&3
[ "$bad" -eq 0 ]
