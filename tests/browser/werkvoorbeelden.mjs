// The worked examples of the contract as a consulent types them: per screen the field and the answer.
const zaak = [['gemeente', 'GM1916'], ['regeling', 'participatiewet'], ['peildatum', '10-06-2024'], ['kenmerk', 'Z-2024-0117']];
const uitnodiging = [
  ['oproep-1-verzonden', '22-04-2024'], ['oproep-1-afspraak', '02-05-2024'],
  ['oproep-1-aangekomen', 'ja'], ['oproep-1-afloop', 'niet'],
];
const herhaling = [
  ['herhaling', 'ja'],
  ['oproep-2-verzonden', '2024-05-03'], ['oproep-2-afspraak', '13-05-2024'],
  ['oproep-2-aangekomen', 'ja'], ['oproep-2-afloop', 'niet'],
];
const noShow = (doel, rest = herhaling) => ({ afspraak: [['van', 'belanghebbende'], ['met-partner', 'nee'], ['onderdeel', 'voortgangsgesprek'], ['doel', doel], ...uitnodiging, ...rest] });
const plicht = [['opgelegd', 'ja'], ['feiten', 'ja'], ['bijzonder', 'geen']];
const verwijt = [['overwogen-uitleg', 'ja'], ['overwogen-brief', 'ja'], ['mate', 'volledig'], ['mate-waarom', 'Geen verklaring gegeven.']];
const geenEerdere = [['eerder', 'nee']];
const eenEerdere = [
  ['eerder', 'ja'], ['eerder-1-regel', 'pw-18-5'], ['eerder-1-bekendgemaakt', '21-09-2023'],
  ['eerder-1-percentage', '100'], ['eerder-1-maanden', '1'], ['eerder-1-status', 'geldig'],
];
const gehoord = [['hoor', 'gehoord'], ['hoor-datum', '27-05-2024']];
const hoor = [...gehoord, ['omstandigheid', 'geen']];
const redenen = [['redenen', 'geen'], ['redenen-waarom', 'Geen schulden, geen kinderen.']];
const geld = [['normsoort', 'bedrag'], ['norm', '1.308,45'], ['uitbetaald', '06-2024'], ['verrekening', 'ineens'], ['bekendmaking', '17-06-2024']];
const voorziening = 'voorziening-arbeidsinschakeling';

export const werkvoorbeelden = {
  1: {
    schermen: { zaak, ...noShow(voorziening), plicht, verwijt, eerder: geenEerdere, hoor, redenen, geld },
    kop: 'Advies',
    tekst: ['100% gedurende 1 maand', 'juli 2024', '€ 1.308,45', '29 juli 2024'],
  },
  2: {
    schermen: {
      zaak, ...noShow('onderzoek-mogelijkheden'), plicht,
      grondslag: [['grondslag', 'vo-9-2'], ['grondslag-waarom', 'De uitnodiging noemt een onderzoek naar een participatievoorziening.']],
      verwijt, eerder: geenEerdere, hoor, redenen, geld,
    },
    kop: 'Advies',
    tekst: ['20% gedurende 1 maand', '€ 261,69'],
  },
  12: {
    schermen: { zaak, ...noShow(voorziening, [['herhaling', 'nee']]) },
    kop: 'Nog geen advies',
    tekst: ['Stuur een herhalingsoproep'],
  },
  17: {
    schermen: {
      zaak, ...noShow(voorziening), plicht,
      verwijt: [['overwogen-gezondheid', 'ja'], ['mate', 'ontbreekt'], ['mate-waarom', 'Opgenomen in het ziekenhuis.']],
    },
    kop: 'Advies',
    tekst: ['Leg geen maatregel op'],
  },
  18: {
    schermen: {
      zaak, ...noShow(voorziening), plicht, verwijt, eerder: eenEerdere,
      hoor: [...gehoord, ['omstandigheid', 'navragen'], ['schulden', 'ja'], ['bewind', 'onbekend'], ['huisuitzetting', 'nee'], ['kinderen', 'ja']],
      redenen: [['redenen', 'aanwezig'], ['afstemming-percentage', '50'], ['afstemming-maanden', '2'], ['redenen-waarom', 'Problematische schulden en twee kinderen.']],
      geld,
    },
    kop: 'Advies',
    tekst: ['50% gedurende 2 maanden', '€ 654,23', '€ 654,22', '€ 1.308,45'],
  },
};
