#!/usr/bin/env bash
# Opens what the host writes in a real word processor, LibreOffice without a screen, and compares it: the words with those of
# the plain text, and the look of one text whose words never change (opmaak/) with a small picture. KANTOOR_BIJWERKEN=ja makes
# the picture anew; look at it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
wortel="$(cd ../.. && pwd)"

als_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
if ! command -v soffice >/dev/null || ! command -v pdftoppm >/dev/null || ! fc-list | grep -q 'Liberation Sans'; then
  if ! { als_root apt-get update -qq && als_root apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui poppler-utils fonts-liberation fontconfig >/dev/null; }; then
    echo 'NOT DONE: the word processor could not be installed.'
    exit 77
  fi
fi

werkmap="$(mktemp -d)"
pid=''
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$werkmap"' EXIT
[ "${MAATREGEL_GEBOUWD:-}" = 1 ] || dotnet build "$wortel/src/Maatregel.Api" -v q --nologo
poort="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')"
adres="http://127.0.0.1:$poort"
dotnet "$wortel/src/Maatregel.Api/bin/Debug/net10.0/Maatregel.Api.dll" --urls "$adres" --Teksten:Map="$PWD/opmaak" >"$werkmap/logboek" 2>&1 &
pid=$!
for _ in $(seq 1 120); do
  curl -fs -o /dev/null "$adres/health/ready" && break
  kill -0 "$pid" 2>/dev/null || { cat "$werkmap/logboek"; exit 1; }
  sleep 0.5
done

# One of each kind of text: the example, and the name of the text.
haal() {
  local invoer="$wortel/voorbeelden/$1"*.json
  for vorm in docx:application/vnd.openxmlformats-officedocument.wordprocessingml.document gewoon:text/plain; do
    curl -fs -H 'Content-Type: application/json' -H "Accept: ${vorm#*:}" --data-binary @$(echo $invoer) -o "$werkmap/$2.${vorm%%:*}" "$adres/v1/teksten?tekst=$2"
  done
}
while read -r voorbeeld tekst; do haal "$voorbeeld" "$tekst"; done <teksten.txt
kill "$pid"
pid=''

for vorm in pdf 'txt:Text (encoded):UTF8'; do
  soffice -env:UserInstallation="file://$werkmap/profiel" --headless --convert-to "$vorm" --outdir "$werkmap" "$werkmap"/*.docx >"$werkmap/soffice" 2>&1 || { cat "$werkmap/soffice"; exit 1; }
done
pdftoppm -gray -scale-to 180 "$werkmap/inkeer.pdf" "$werkmap/opmaak"
node vergelijk.mjs "$werkmap" beelden "${KANTOOR_BIJWERKEN:-}"
