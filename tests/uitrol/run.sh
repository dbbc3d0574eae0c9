#!/usr/bin/env bash
# Runs what would be in the container as it would run there: the published files, a user without rights, a root that cannot
# be written and no ICU. The host must answer, with faults in Dutch and every page, and stop when it is asked to. Needs root, for the mounts.
set -euo pipefail
hier="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

# Inside a mount namespace of its own: the whole tree read-only, and the user that the base image has.
if [ "${1:-}" = binnen ]; then
  mount --make-rprivate /
  awk '{ print $2 }' /proc/self/mounts | grep -vE '^/(proc|sys|dev)(/|$)' | sort -r | while read -r punt; do mount -o remount,bind,ro "$punt"; done
  ! touch "$2/proef" 2>/dev/null && ! touch /tmp/proef 2>/dev/null || { echo 'The tree can still be written.'; exit 1; }
  cd "$2"
  exec setpriv --reuid 1654 --regid 1654 --clear-groups --no-new-privs \
    env -i PATH="$PATH" DOTNET_ROOT="${DOTNET_ROOT:-}" HOME=/ DOTNET_EnableDiagnostics=0 DOTNET_GCgen0size=0x1000000 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 \
    ASPNETCORE_URLS="$3" Toegang__Modus=vertrouwd-netwerk dotnet Maatregel.Api.dll
fi

unshare --mount mount --make-rprivate / 2>/dev/null || { echo 'NOT DONE: no mounts may be made here.'; exit 77; }
werkmap="$(mktemp -d)"
chmod 755 "$werkmap"
pid=''
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$werkmap"' EXIT
project="$hier/../../src/Maatregel.Api"
for eigenschap in ContainerFamily=noble-chiseled ContainerRepository=maatregel-api; do
  [ "$(dotnet msbuild "$project" -getProperty:"${eigenschap%%=*}")" = "${eigenschap#*=}" ] || { echo "not $eigenschap"; exit 1; }
done
dotnet publish "$project" -c Release -o "$werkmap/dienst" -v q --nologo
for deel in LICENSE ONDERDELEN.md licenties/MIT.txt licenties/Apache-2.0.txt licenties/BSD-2-Clause.txt; do [ -s "$werkmap/dienst/$deel" ] || { echo "not published: $deel"; exit 1; }; done
if find "$werkmap/dienst" -name '*.pdb' -o -name 'Swashbuckle*' | grep .; then echo 'That should not be published.'; exit 1; fi
poort="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')"
adres="http://127.0.0.1:$poort"

unshare --mount bash "$hier/run.sh" binnen "$werkmap/dienst" "$adres" >"$werkmap/logboek" 2>&1 &
pid=$!
for _ in $(seq 1 120); do
  curl -fs -o /dev/null "$adres/health/ready" && break
  kill -0 "$pid" 2>/dev/null || { cat "$werkmap/logboek"; exit 1; }
  sleep 0.5
done

[ "$(awk '/^Uid/ { print $2 }' "/proc/$pid/status")" = 1654 ] || { echo 'The host has rights that it should not have.'; exit 1; }
stuur() { curl -s -H 'Content-Type: application/json' --data "$1" "$adres/v1/adviezen"; }
stuur "@$hier/../../voorbeelden/voorbeeld-01-no-show.json" | grep -q '"samenvatting":"Advies: verlaag de bijstand met 100% gedurende 1 maand, over juli 2024."' || { echo 'No advice.'; cat "$werkmap/logboek"; exit 1; }
stuur '{ "gemeente": "GM1916", "regeling": "participatiewet", "peildatum": "2024-02-30" }' | grep -q '"title":"Ongeldige invoer"' || { echo 'No faults.'; cat "$werkmap/logboek"; exit 1; }

# Every page that is asked for, and each counter with something handed in.
pagina() { [ "$(curl -s -o "$werkmap/pagina" -w '%{http_code}' "${@:2}")" = 200 ] && grep -qi "$1" "$werkmap/pagina" || { echo "Not as it should be: ${*:2}"; cat "$werkmap/pagina" "$werkmap/logboek"; exit 1; }; }
for pad in / /regels /uitleg /uitleg/werkinstructie /jurist /verordening /verordening/publicatie /verordening/opstellen /no-show /no-show/verloop /herziening; do pagina '</html>' "$adres$pad"; done
voorbeelden="$hier/../../voorbeelden"
pagina 'benadelingsbedrag' -F "bestand=@$hier/publicatie.xml;type=application/xml" "$adres/verordening/publicatie"
pagina 'totEnMet&quot;: 2000' -F "bron=$(base64 -w 0 "$hier/publicatie.xml")" -F 'neem[]=tekortschietendBesef' -F 'w-tekortschietendBesef-1=2.000' "$adres/verordening/publicatie"
pagina 'Uw antwoorden' -F "casusbestand=@$voorbeelden/voorbeeld-01-no-show.json" "$adres/openen"
pagina '</html>' -F "bestand=@$voorbeelden/herziening-01-inkeer.json" "$adres/herziening/openen"
pagina '</html>' -F 'begin=model' "$adres/verordening/opstellen"
pagina '</html>' --data-urlencode 'document={}' "$adres/verordening"
pagina 'no-show' --form-string 'doel=7,5' --form-string 'lijst=onderdeel;afspraakOp;verschenen' "$adres/no-show"
kill -TERM "$pid"
wait "$pid" || { echo 'It did not stop as it should.'; cat "$werkmap/logboek"; exit 1; }
pid=''
! grep -qiE 'exception|fail|read-only' "$werkmap/logboek" || { cat "$werkmap/logboek"; exit 1; }
echo 'Runs without rights, without ICU and without writing.'
