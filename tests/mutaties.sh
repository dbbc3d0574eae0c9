#!/usr/bin/env bash
# Changes the code a little and looks whether a test notices: docs/mutaties.md. No part of dotnet test. Needs bash, git, tar and the
# .NET SDK; what it writes stands in StrykerOutput/.
#   tests/mutaties.sh voorwaarden           each condition of the rules, against the tests that bear the name of an article: minutes
#   REGELS="Afzienregel Artikel05_4" tests/mutaties.sh voorwaarden   those of some rules only
#   tests/mutaties.sh Uitvoering Beslissing these rooms with Stryker, against all tests but the slowest: hours
#   tests/mutaties.sh                       everything
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
wortel=$PWD
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 SNAPSHOOTER_STRICT_MODE=on

# In a copy: the conditions are rewritten there, and the sources stay as they are.
voorwaarden() {
  local kopie
  kopie=$(mktemp -d)
  git ls-files -co --exclude-standard -z | tar cf - --null -T - | tar xf - -C "$kopie"
  (
    cd "$kopie" \
      && dotnet build tests/Maatregel.Mutaties -v q -p:RunAnalyzers=false -clp:ErrorsOnly \
      && dotnet run --no-build --project tests/Maatregel.Mutaties -- schrijf "$kopie" \
      && dotnet build tests/Maatregel.Mutaties -v q -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false -clp:ErrorsOnly \
      && dotnet run --no-build --project tests/Maatregel.Mutaties -- proef "$kopie" ${REGELS:-}
  ) | tee "$wortel/StrykerOutput/voorwaarden.tsv"
  local status=${PIPESTATUS[0]}
  rm -rf "$kopie"
  return "$status"
}

kamer() {
  dotnet tool restore && (cd tests/Maatregel.Rules.Tests && dotnet stryker --mutate "$1/**/*.cs" --output "$wortel/StrykerOutput/$1")
}

mkdir -p StrykerOutput
[ $# -gt 0 ] || set -- voorwaarden Regels Uitvoering Verordeningen Beslissing
mislukt=0
for deel in "$@"; do
  if [ "$deel" = voorwaarden ]; then voorwaarden || mislukt=1; else kamer "$deel" || mislukt=1; fi
done
exit "$mislukt"
