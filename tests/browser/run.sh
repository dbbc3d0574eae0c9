#!/usr/bin/env bash
# Starts the host on a free port, walks it with headless Chromium and stops it.
# BEELDEN=1 also makes the pictures in docs/beeld anew; MAATREGEL_GEBOUWD=1 leaves out the build.
set -euo pipefail
hier="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$hier"
[ -d node_modules ] || npm ci --no-audit --no-fund
host="$hier/../../src/Maatregel.Api"
[ -n "${MAATREGEL_GEBOUWD:-}" ] || dotnet build "$host" -v q --nologo
poort="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')"
export MAATREGEL_ADRES="http://127.0.0.1:$poort"
logboek="$(mktemp)"
# From its own folder, so that the host finds its stylesheet.
(cd "$host" && exec dotnet "${MAATREGEL_DLL:-bin/Debug/net10.0/Maatregel.Api.dll}" --urls "$MAATREGEL_ADRES") >"$logboek" 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; rm -f "$logboek"' EXIT
for _ in $(seq 1 60); do
  curl -fs -o /dev/null "$MAATREGEL_ADRES/health/live" && break
  kill -0 "$pid" 2>/dev/null || { cat "$logboek"; exit 1; }
  sleep 0.5
done
node --test --test-concurrency=1 --test-reporter=spec
