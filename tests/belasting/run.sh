#!/usr/bin/env bash
# Measures the host as it is published, on this machine and over loopback only. Prints Markdown for docs/metingen.md.
#   bash tests/belasting/run.sh                                             about six minutes on a quiet machine
#   TEMPO=500 DUUR=60 REEKSEN="10000 100000 400000" bash tests/belasting/run.sh
set -euo pipefail
hier="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$hier"
tempo="${TEMPO:-500}"
duur="${DUUR:-60}"
verbindingen="${VERBINDINGEN:-100}"
reeksen="${REEKSEN:-10000 100000}"
casus="$hier/../../voorbeelden/voorbeeld-01-no-show.json"
command -v wrk >/dev/null || { echo 'wrk is missing: apt-get install wrk' >&2; exit 1; }

werkmap="$(mktemp -d)"
pid=''
stop() { [ -z "$pid" ] || { kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; pid=''; }; }
trap 'stop; rm -rf "$werkmap"' EXIT
dotnet publish "$hier/../../src/Maatregel.Api" -c Release -o "$werkmap/dienst" -v q --nologo
# The same, compiled beforehand for this kind of machine. With a lock file of its own: the others know no kind of machine.
dotnet publish "$hier/../../src/Maatregel.Api" -c Release -r linux-x64 --no-self-contained -p:NuGetLockFilePath=obj/linux-x64.lock.json \
  -o "$werkmap/voorbereid" -v q --nologo

# Starts a published host anew, so that its peak of memory is that of one measurement. With the young generation of the image, and
# without the bound per caller: here all callers are one.
roep() {
  poort="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')"
  adres="http://127.0.0.1:$poort"
  geroepen="$(date +%s%N)"
  DOTNET_GCgen0size=0x1000000 dotnet "$werkmap/$1/Maatregel.Api.dll" --contentRoot "$werkmap/$1" --urls "$adres" --Api:VerzoekenPerMinuut 0 >"$werkmap/logboek" 2>&1 &
  pid=$!
}

start() {
  roep dienst
  for _ in $(seq 1 120); do
    curl -fs -o /dev/null "$adres/health/ready" && return
    kill -0 "$pid" 2>/dev/null || { cat "$werkmap/logboek"; exit 1; }
    sleep 0.5
  done
  exit 1
}

# Prints how long it takes from nothing to the first advice: the median of five.
begin() {
  for _ in 1 2 3 4 5; do
    roep "$1"
    until curl -fs -o /dev/null -H 'Content-Type: application/json' --data "@$casus" "$adres/v1/adviezen"; do
      kill -0 "$pid" 2>/dev/null || { cat "$werkmap/logboek" >&2; exit 1; }
      sleep 0.01
    done
    echo $((($(date +%s%N) - geroepen) / 1000000))
    stop
  done | sort -n | sed -n 3p
}

geheugen() { awk -v wat="^$1:" '$1 ~ wat { printf "%.0f MB", $2 / 1024 }' "/proc/$pid/status"; }

# Prints a row of the table: so many seconds, at a rate over many connections, or without one as fast as ten can be answered.
vuur() {
  local aantal=10 rij
  [ -z "$2" ] || aantal="$verbindingen"
  rij="$(TEMPO="$2" VERBINDINGEN="$aantal" timeout $(($1 + 60)) wrk -t 1 -c "$aantal" -d "${1}s" -s verzoeken.lua "$adres/v1/adviezen" -- "$casus")" \
    || { printf '%s\n' "$rij" >&2; return 1; }
  grep '^|' <<<"$rij"
}

printf 'Machine: %s, %s cores, load %s, .NET %s\n\n' \
  "$(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1)" "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)" "$(dotnet --version)"

printf '| from start to first advice, median of five | |\n|---|---|\n'
printf '| as it is published | %s ms |\n' "$(begin dienst)"
printf '| published for this kind of machine: compiled beforehand | %s ms |\n\n' "$(begin voorbereid)"

start
# Long enough for the last code to be compiled anew for what it turned out to do.
vuur 25 '' >/dev/null
printf '| asked a second | answered a second | answered | not 200 | p50 | p90 | p99 | p99.9 | longest |\n|---|---|---|---|---|---|---|---|---|\n'
vuur "$duur" "$tempo"
vuur 20 ''
sleep 30
printf '\nMemory: peak %s, half a minute after the last question %s\n\n' "$(geheugen VmHWM)" "$(geheugen VmRSS)"
stop

printf '| cases in one series | time | peak of memory |\n|---|---|---|\n'
for aantal in $reeksen; do
  start
  begin="$(date +%s.%N)"
  timeout 1800 node reeks.mjs "$adres" "$casus" "$aantal"
  duurde="$(awk -v b="$begin" -v e="$(date +%s.%N)" 'BEGIN { printf "%.1f", e - b }')"
  printf '| %s | %s s | %s |\n' "$aantal" "$duurde" "$(geheugen VmHWM)"
  stop
done
