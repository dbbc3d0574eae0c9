#!/usr/bin/env bash
# Checks docs/openapi.json with a reader that is not ours, examples included. Nothing may be said of it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
[ -d node_modules ] || npm ci --no-audit --no-fund --ignore-scripts
npx --no-install spectral lint ../../docs/openapi.json --ruleset spectral.yaml --fail-severity hint
