// A published verordening in the manner of the usual model, made for the page that reads it.
const artikel = (nummer, titel, ...tekst) =>
  `<artikel><kop><label>Artikel</label><nr>${nummer}</nr><titel>${titel}</titel></kop>${tekst.map((t) => `<al>${t}</al>`).join('')}</artikel>`;

export const publicatie = `<cvdr><meta>
<owmskern><title>Afstemmingsverordening Participatiewet, IOAW en IOAZ Zeist 2019</title><creator>Zeist</creator></owmskern>
<cvdripm><inwerkingtredingDatum>2019-04-01</inwerkingtredingDatum></cvdripm></meta>
<body><regeling><regeling-tekst>
${artikel(1, 'Grondslag', 'De verlaging wordt berekend over de bijstandsnorm. Deze verordening geldt voor de Participatiewet, de IOAW en de IOAZ.')}
${artikel(2, 'Duur', 'Bij schending van een verplichting van artikel 18, vierde lid, van de Participatiewet is de verlaging 100% gedurende een maand, en bij herhaling twee maanden.')}
${artikel(3, 'Categorieën', 'Eerste categorie: het zich niet tijdig laten registreren als werkzoekende bij het UWV.')}
${artikel(4, 'Hoogte', 'Bij een gedraging van de eerste categorie is de verlaging 5 procent van de bijstandsnorm gedurende een maand.')}
${artikel(5, 'Afzien', 'Het college ziet af van een verlaging als de gedraging meer dan één jaar voor de constatering ervan door het college heeft plaatsgevonden.')}
</regeling-tekst></regeling></body></cvdr>`;
