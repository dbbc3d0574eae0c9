// Sends a series of one case over and over, as fast as it is taken, and counts the advices that come back meanwhile.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const [adres, bestand, tekst] = process.argv.slice(2);
const aantal = Number(tekst);
const regel = Buffer.from(`${JSON.stringify(JSON.parse(readFileSync(bestand, 'utf8')))}\n`);

function* casussen() {
  for (let i = 0; i < aantal; i++) yield regel;
}

const verzoek = request(new URL('/v1/adviezen/reeksen', adres), { method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' } });
const antwoord = new Promise((gelukt, mislukt) => verzoek.on('response', gelukt).on('error', mislukt));
const gestuurd = pipeline(Readable.from(casussen(), { objectMode: true, highWaterMark: 64 }), verzoek);

let regels = 0;
const stroom = await antwoord;
for await (const brok of stroom) for (const byte of brok) if (byte === 10) regels++;
await gestuurd;
if (stroom.statusCode !== 200 || regels !== aantal) throw new Error(`${stroom.statusCode}: ${regels} adviezen op ${aantal} casussen`);
