// The usual model with the numbers of an invented verordening, as a lawyer types them: per screen the field and the answer. "x" presses the box or the choice itself.
const tarief = (pad, percentage) => [[`${pad}-tarief-percentage`, String(percentage)], [`${pad}-tarief-maanden`, '1']];

export const modeldocument = {
  'Over het document': [['vindplaats', 'CVDR999999/1'], ['titel', 'Afstemmingsverordening Zeist 2024']],
  'De gemeenten': [['gemeenten-0-naam', 'Zeist'], ['gemeenten-0-van', '01-07-2024']],
  'De duur bij het vierde lid': [['uniform-inhoud-0-eersteMaanden', '1'], ['uniform-inhoud-0-herhalingMaanden', '2']],
  'Spreiden over maanden': [['spreiding-inhoud-onderdelen-a', 'x'], ['spreiding-inhoud-plannen', '1/3 1/3 1/3']],
  'De gedragingen': [
    ...[1, 2, 2, 2, 3, 1, 2, 3, 3].map((categorie, i) => [`gedragingen-${i}-categorie`, String(categorie)]),
    ...[30, 50, 50, 100, 20].flatMap((percentage, i) => tarief(`gedragingen-${i + 9}`, percentage)),
  ],
  'Het tarief van elke categorie': [10, 20, 40].flatMap((percentage, i) => [[`tarieven-${i}-categorie`, String(i + 1)], ...tarief(`tarieven-${i}`, percentage)]),
  'Tekortschietend besef': [
    ...[1000, 2000, 4000].map((bedrag, i) => [`tekortschietendBesef-inhoud-schijven-${i}-totEnMet`, String(bedrag)]),
    ...[10, 20, 40, 100].flatMap((percentage, i) => tarief(`tekortschietendBesef-inhoud-schijven-${i}`, percentage)),
    ['tekortschietendBesef-inhoud-benadelingsbedrag-langere-afhankelijkheid-netto', 'x'],
  ],
  'Herhaling bij eigen gedragingen': [],
  'De waarschuwing': [['waarschuwing-status-niet-geregeld', 'x']],
};
