// Made lists of appointments for the pages about no-show, with the counts of the Werkacademie.
const kop = 'persoonssleutel;onderdeel;gepland-op;afspraak-op;dagdeel;consulentgroep;oproepsoort;oproep-verzonden-op;oproep-aannemelijk;verschenen;vooraf-afgemeld;afmelding-doorgegeven;reden;geldige-reden';

function rijen(aantal, dagdeel, uitkomst) {
  return Array.from({ length: aantal }, (_, i) => {
    const dag = String(2 + ((i * 7) % 26)).padStart(2, '0');
    return `P-${i};werkacademie;${String(1 + (i % 2)).padStart(2, '0')}-03-2017;${dag}-03-2017;${dagdeel};${i % 2 === 0 ? 'noord' : 'zuid'};uitnodiging;02-03-2017;ja;${uitkomst}`;
  });
}

/** The counts of the source: 39 registered of 101, among them six who had cancelled; 16 without a valid reason, and no reasons. Two rows are wrong. */
export const lijst = [
  kop,
  ...rijen(16, 'ochtend', 'nee;nee;;;nee'),
  ...rijen(17, 'ochtend', 'nee;nee;;;ja'),
  ...rijen(6, 'ochtend', 'nee;ja;nee;;'),
  ...rijen(62, 'ochtend', 'ja;nee;;;'),
  'P-1;werkacademie;;31-02-2017;ochtend;noord;uitnodiging;;;misschien;nee;;;',
  'P-2;werkacademie;;01-03-2017;ochtend',
].join('\n');

/** Somebody who missed the invitation and the repeat. */
export const verloop = [
  kop,
  'P-7;voortgangsgesprek;;02-05-2024;ochtend;noord;uitnodiging;22-04-2024;ja;nee;nee;;;',
  'P-7;voortgangsgesprek;;13-05-2024;ochtend;noord;herhaling;03-05-2024;ja;nee;nee;;;nee',
].join('\n');

/** One invitation that was missed, as it is filled in without a list. */
export const eenAfspraak = {
  'afspraak-op': '02-05-2024',
  oproepsoort: 'uitnodiging',
  'oproep-aannemelijk': 'ja',
  verschenen: 'nee',
  'vooraf-afgemeld': 'nee',
};
