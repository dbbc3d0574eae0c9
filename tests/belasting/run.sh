#!/usr/bin/env bash
# Measures the host as it is published, on this machine and over loopback only. Prints Markdown for docs/metingen.md.
#   bash tests/belasting/run.sh                                             about two minutes on a quiet machine
#   TEMPO=500 DUUR=60 REEKSEN="10000 100000 400000" bash tests/belasting/run.sh
set -euo pipefail
hier="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$hier"
tempo="${TEMPO:-500}"
duur="${DUUR:-30}"
reeksen="${REEKSEN:-10000 100000}"
casus="$hier/../../voorbeelden/voorbeeld-01-no-show.json"
[ -d node_modules ] || npm ci --no-audit --no-fund --ignore-scripts

werkmap="$(mktemp -d)"
pid=''
stop() { [ -z "$pid" ] || { kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; pid=''; }; }
trap 'stop; rm -rf "$werkmap"' EXIT
dotnet publish "$hier/../../src/Maatregel.Api" -c Release -o "$werkmap/dienst" -v q --nologo

# Starts the host anew, so that its peak of memory is that of one measurement.
start() {
  poort="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')"
  adres="http://127.0.0.1:$poort"
  dotnet "$werkmap/dienst/Maatregel.Api.dll" --contentRoot "$werkmap/dienst" --urls "$adres" >"$werkmap/logboek" 2>&1 &
  pid=$!
  for _ in $(seq 1 120); do
    curl -fs -o /dev/null "$adres/health/ready" && return
    kill -0 "$pid" 2>/dev/null || { cat "$werkmap/logboek"; exit 1; }
    sleep 0.5
  done
  exit 1
}

vuur() {
  timeout $(($1 + 60)) npx autocannon -m POST -i "$casus" -H 'Content-Type: application/json' -c 10 -R "$tempo" -d "$1" -j "$adres/v1/adviezen" 2>/dev/null
}

printf 'Machine: %s, %s cores, load %s, .NET %s\n\n' \
  "$(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1)" "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)" "$(dotnet --version)"

start
vuur 10 >/dev/null
vuur "$duur" | node -e '
  const u = JSON.parse(require("fs").readFileSync(0));
  const [l, r] = [u.latency, u.requests];
  console.log("| requests a second | answered | not 200 | p50 | p90 | p99 | p99.9 | longest |\n|---|---|---|---|---|---|---|---|");
  console.log(`| ${r.average.toFixed(0)} | ${u["2xx"]} | ${u.non2xx + u.errors + u.timeouts} | ${[l.p50, l.p90, l.p99, l.p99_9, l.max].map((t) => `${t} ms`).join(" | ")} |\n`);
  if (u.non2xx + u.errors + u.timeouts > 0) process.exit(1);'
stop

printf '| cases in one series | time | peak of memory |\n|---|---|---|\n'
for aantal in $reeksen; do
  start
  begin="$(date +%s.%N)"
  timeout 1800 node reeks.mjs "$adres" "$casus" "$aantal"
  duurde="$(awk -v b="$begin" -v e="$(date +%s.%N)" 'BEGIN { printf "%.1f", e - b }')"
  printf '| %s | %s s | %s MB |\n' "$aantal" "$duurde" "$(awk '/^VmHWM/ { printf "%.0f", $2 / 1024 }' "/proc/$pid/status")"
  stop
done
