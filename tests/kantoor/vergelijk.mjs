// Compares what a word processor shows with the plain text and with the picture that was looked at before.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const [map, beelden, bijwerken] = process.argv.slice(2);
const fouten = [];

// A list shows a bullet, and a table its cells where a sentence has them with words between: what counts is that each word is
// there, and that no other is.
const woorden = (tekst) => tekst.normalize('NFC').toLowerCase().split(/[^\p{L}\p{N}€]+/u).filter(Boolean);

// The head of the first column of a table of months; a sentence names the month itself and leaves it out.
const eersteKolom = 'maand';

// A grey picture as pdftoppm writes it: a head of three numbers, and a byte a point.
function beeld(pad) {
  const bytes = readFileSync(pad);
  const [kop, breedte, hoogte] = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  return { breedte: Number(breedte), hoogte: Number(hoogte), punten: bytes.subarray(kop.length) };
}

const namen = readdirSync(map).filter((n) => n.endsWith('.docx')).map((n) => n.slice(0, -5));
if (namen.length === 0) fouten.push('Er is geen bestand geschreven.');
for (const naam of namen) {
  const verwacht = new Set(woorden(readFileSync(`${map}/${naam}.gewoon`, 'utf8')));
  const gezien = new Set(woorden(readFileSync(`${map}/${naam}.txt`, 'utf8')));
  const weg = [...verwacht].filter((w) => !gezien.has(w));
  const erbij = [...gezien].filter((w) => !verwacht.has(w) && w !== eersteKolom);
  if (weg.length > 0) fouten.push(`${naam}: deze woorden laat de tekstverwerker niet zien: ${weg.join(', ')}`);
  if (erbij.length > 0) fouten.push(`${naam}: deze woorden staan er alleen in de tekstverwerker: ${erbij.join(', ')}`);
}

if (bijwerken === 'ja') mkdirSync(beelden, { recursive: true });
const bladen = readdirSync(map).filter((n) => n.endsWith('.pgm'));
for (const blad of bladen) {
  const pad = `${beelden}/${blad}`;
  if (bijwerken === 'ja') writeFileSync(pad, readFileSync(`${map}/${blad}`));
  if (!existsSync(pad)) { fouten.push(`${blad}: er is geen beeld om mee te vergelijken.`); continue; }
  const [oud, nieuw] = [beeld(pad), beeld(`${map}/${blad}`)];
  const verschil = oud.punten.length === nieuw.punten.length
    ? nieuw.punten.reduce((som, p, i) => som + Math.abs(p - oud.punten[i]), 0) / nieuw.punten.length
    : 255;
  console.log(`${blad}: verschil ${verschil.toFixed(1)} van 255`);
  if (verschil > 6) fouten.push(`${blad}: ziet er anders uit dan het beeld dat is bekeken.`);
}
for (const weg of existsSync(beelden) ? readdirSync(beelden).filter((n) => !bladen.includes(n)) : []) fouten.push(`${weg}: dit blad is er niet meer.`);

for (const fout of fouten) console.error(fout);
console.log(`${namen.length} teksten, ${bladen.length} bladen`);
process.exit(fouten.length === 0 ? 0 : 1);
