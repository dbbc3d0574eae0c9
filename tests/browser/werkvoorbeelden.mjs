// The worked examples of the contract as a consulent types them: per screen the field and the answer.
const zaak = [['gemeente', 'GM1916'], ['regeling', 'participatiewet'], ['peildatum', '10-06-2024'], ['kenmerk', 'Z-2024-0117']];
const gedraging = [['gedraging', 'no-show']];
const uitnodiging = [
  ['oproep-1-verzonden', '22-04-2024'], ['oproep-1-afspraak', '02-05-2024'],
  ['oproep-1-aangekomen', 'ja'], ['oproep-1-verschenen', 'nee'], ['oproep-1-afgemeld', 'nee'],
];
const herhaling = [
  ['herhaling', 'ja'],
  ['oproep-2-verzonden', '2024-05-03'], ['oproep-2-afspraak', '13-05-2024'],
  ['oproep-2-aangekomen', 'ja'], ['oproep-2-verschenen', 'nee'], ['oproep-2-afgemeld', 'nee'],
  ['datum', '13-05-2024'], ['geconstateerd', '2024-05-13'],
];
const noShow = (doel, rest = herhaling) => ({ afspraak: [['onderdeel', 'voortgangsgesprek'], ['doel', doel]], uitnodiging, herhaling: rest });
const plicht = [['opgelegd', 'ja'], ['pensioen', 'nee'], ['arbeidsongeschikt', 'nee'], ['ontheffing', 'nee']];
const feiten = [['feiten', 'ja']];
const verwijt = [['overwogen-uitleg', 'ja'], ['overwogen-brief', 'ja'], ['mate', 'volledig'], ['mate-waarom', 'Geen verklaring gegeven.']];
const geenEerdere = [['eerder', 'nee']];
const eenEerdere = [
  ['eerder', 'ja'], ['eerder-1-regel', 'pw-18-5'], ['eerder-1-bekendgemaakt', '21-09-2023'],
  ['eerder-1-percentage', '100'], ['eerder-1-maanden', '1'], ['eerder-1-status', 'geldig'],
];
const hoor = [['hoor', 'gehoord'], ['hoor-datum', '27-05-2024']];
const omstandigheden = [['schulden', 'nee'], ['bewind', 'nee'], ['huisuitzetting', 'nee'], ['kinderen', 'nee']];
const redenen = [['redenen', 'geen'], ['redenen-waarom', 'Geen schulden, geen kinderen.']];
const geld = [['normsoort', 'bedrag'], ['norm', '1.308,45'], ['uitbetaald', '06-2024'], ['verrekening', 'ineens'], ['bekendmaking', '17-06-2024']];
const voorziening = 'voorziening-arbeidsinschakeling';

export const werkvoorbeelden = {
  1: {
    schermen: { zaak, gedraging, ...noShow(voorziening), plicht, feiten, verwijt, eerder: geenEerdere, hoor, omstandigheden, redenen, geld },
    kop: 'Advies: een maatregel',
    tekst: ['100% gedurende 1 maand', 'juli 2024', '€ 1.308,45', '29 juli 2024'],
  },
  2: {
    schermen: {
      zaak, gedraging, ...noShow('onderzoek-mogelijkheden'), plicht, feiten,
      grondslag: [['grondslag', 'vo-9-2'], ['grondslag-waarom', 'De uitnodiging noemt een onderzoek naar een participatievoorziening.']],
      verwijt, eerder: geenEerdere, hoor, omstandigheden, redenen, geld,
    },
    kop: 'Advies: een maatregel',
    tekst: ['20% gedurende 1 maand', '€ 261,69'],
  },
  12: {
    schermen: { zaak, gedraging, ...noShow(voorziening, [['herhaling', 'nee']]) },
    kop: 'Nog geen advies',
    tekst: ['Stuur een herhalingsoproep'],
  },
  17: {
    schermen: {
      zaak, gedraging, ...noShow(voorziening), plicht, feiten,
      verwijt: [['overwogen-gezondheid', 'ja'], ['mate', 'ontbreekt'], ['mate-waarom', 'Opgenomen in het ziekenhuis.']],
    },
    kop: 'Advies: geen maatregel',
    tekst: ['leg geen maatregel op'],
  },
  18: {
    schermen: {
      zaak, gedraging, ...noShow(voorziening), plicht, feiten, verwijt, eerder: eenEerdere, hoor,
      omstandigheden: [['schulden', 'ja'], ['bewind', 'onbekend'], ['huisuitzetting', 'nee'], ['kinderen', 'ja']],
      redenen: [['redenen', 'aanwezig'], ['afstemming-percentage', '50'], ['afstemming-maanden', '2'], ['redenen-waarom', 'Problematische schulden en twee kinderen.']],
      geld,
    },
    kop: 'Advies: een maatregel',
    tekst: ['50% gedurende 2 maanden', '€ 654,23', '€ 654,22', '€ 1.308,45'],
  },
};
