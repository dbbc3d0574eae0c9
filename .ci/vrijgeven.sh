#!/usr/bin/env bash
# Before a release: what is public and not yet released becomes released. A line *REMOVED* takes the line away that it names.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
for nieuw in src/*/PublicAPI.Unshipped.txt; do
  oud=${nieuw/Unshipped/Shipped}
  weg=$(sed -n 's/^\*REMOVED\*//p' "$nieuw")
  { cat "$oud" "$nieuw" | grep -v -e '^#' -e '^$' -e '^\*REMOVED\*' || true; } | { grep -vxF -- "${weg:-#}" || true; } | LC_ALL=C sort -u >"$oud.tmp"
  { echo '#nullable enable'; cat "$oud.tmp"; } >"$oud"
  rm "$oud.tmp"
  echo '#nullable enable' >"$nieuw"
  echo "$(($(wc -l <"$oud") - 1)) $oud"
done
