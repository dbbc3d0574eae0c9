using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using H = Maatregel.Api.Pagina.Herzien.Herzienvelden;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>Fills in the form about looking again: the reverse of <see cref="Herzienlezer"/>.</summary>
internal static class Herzienschrijver
{
    public static Ingevuld Schrijf(Herzieningsverzoek verzoek) => Vul(
    [
        (V.Gemeente, verzoek.Gemeente),
        (V.Regeling, Keuzelijsten.Regelingen.Code(verzoek.Regeling)),
        (H.Grond, Herzienlijsten.Gronden.Code(verzoek.Grond)),
        (V.Peildatum, Notatie.Tekst(verzoek.Peildatum)),
        (V.Kenmerk, verzoek.Kenmerk),
        .. Maatregel(verzoek.Maatregel),
        (H.Verzocht, Keuzelijsten.Antwoorden.Code(verzoek.OpVerzoek)),
        (H.Ingediend, Notatie.Tekst(verzoek.IngediendOp)),
        (V.Uitbetaald, Notatie.Tekst(verzoek.LaatstUitbetaaldeMaand)),
        (H.Vanaf, Notatie.Tekst(verzoek.Vanaf)),
        (V.Bekendmaking, Notatie.Tekst(verzoek.Bekendmaking)),
        .. Oordeel(verzoek),
    ]);

    /// <summary>The measure of an advice, as if it was imposed so; the day of asking again is another.</summary>
    public static Ingevuld Schrijf(Casus casus, GeadviseerdeMaatregel maatregel) => Vul(
    [
        (V.Gemeente, casus.Gemeente),
        (V.Regeling, Keuzelijsten.Regelingen.Code(casus.Regeling)),
        (V.Kenmerk, casus.Kenmerk),
        .. Maatregel(OpgelegdeMaatregel.Van(maatregel, casus, casus.Bekendmaking ?? casus.Peildatum)),
    ]);

    /// <summary>What an advice says of a measure without its case.</summary>
    public static Ingevuld Schrijf(GeadviseerdeMaatregel maatregel)
    {
        var metBedragen = maatregel.Plan.All(m => m.Bedrag is not null);
        return Vul(
        [
            (H.Regel, maatregel.Regel.Waarde),
            (H.Plicht, maatregel.Grondslag.Waarde),
            (H.Uitvoering, Herzienlijsten.Uitvoeringen.Code(Uitvoeringswijze.PerMaand)),
            .. Maanden(maatregel.Plan.Select(m => new OpgelegdeMaand(m.Maand, m.Percentage, metBedragen ? m.Bedrag : null))),
        ]);
    }

    private static Ingevuld Vul(IEnumerable<(string Veld, string? Waarde)> velden) => new(velden.Select(v => KeyValuePair.Create(v.Veld, v.Waarde ?? "")), H.Alle);

    private static IEnumerable<(string Veld, string? Waarde)> Maatregel(OpgelegdeMaatregel maatregel) =>
    [
        (H.Regel, maatregel.Regel.Waarde),
        (H.Plicht, maatregel.Grondslag?.Waarde),
        (V.Van, maatregel.Van == Gezinslid.Belanghebbende ? null : Keuzelijsten.Gezinsleden.Code(maatregel.Van)),
        (H.MetPartner, maatregel.MetPartner == Antwoord.Onbekend ? null : Keuzelijsten.Antwoorden.Code(maatregel.MetPartner)),
        (H.Gedraging, Notatie.Tekst(maatregel.Gedragingsdatum)),
        (H.Besluit, Notatie.Tekst(maatregel.Besluitdatum)),
        (H.Bekendgemaakt, Notatie.Tekst(maatregel.Bekendgemaakt)),
        .. Uitvoering(maatregel),
        (V.Norm, Notatie.Tekst(maatregel.NormPerMaand)),
    ];

    /// <summary>Months without amounts that are alike, and that are all of what was imposed, are told at once; the rest is exact only month by month.</summary>
    private static IEnumerable<(string Veld, string? Waarde)> Uitvoering(OpgelegdeMaatregel maatregel)
    {
        if (maatregel.Plan.Count == 0) return [];
        var eerste = maatregel.Plan[0];
        var gelijk = maatregel.Plan.Index().All(m => m.Item == eerste with { Maand = eerste.Maand.PlusMonths(m.Index), Bedrag = null });
        return gelijk && maatregel.Verlaging == new Verlaging(eerste.Percentage, maatregel.Plan.Count)
            ?
            [
                (H.Uitvoering, Herzienlijsten.Uitvoeringen.Code(Uitvoeringswijze.Gelijk)),
                (H.Eerste, Notatie.Tekst(eerste.Maand)),
                (H.Maanden, Notatie.Tekst(maatregel.Plan.Count)),
                (H.Percentage, Notatie.Tekst(eerste.Percentage)),
            ]
            :
            [
                (H.Uitvoering, Herzienlijsten.Uitvoeringen.Code(Uitvoeringswijze.PerMaand)),
                .. Maanden(maatregel.Plan),
                (H.GeheelPercentage, Notatie.Tekst(maatregel.Verlaging?.Percentage)),
                (H.GeheelMaanden, Notatie.Tekst(maatregel.Verlaging?.Maanden)),
            ];
    }

    private static IEnumerable<(string Veld, string? Waarde)> Maanden(IEnumerable<OpgelegdeMaand> plan) => plan.SelectMany((m, i) => new (string, string?)[]
    {
        (H.Maand(i + 1, "maand"), Notatie.Tekst(m.Maand)),
        (H.Maand(i + 1, "percentage"), Notatie.Tekst(m.Percentage)),
        (H.Maand(i + 1, "bedrag"), Notatie.Tekst(m.Bedrag)),
    });

    private static IEnumerable<(string Veld, string? Waarde)> Oordeel(Herzieningsverzoek verzoek)
    {
        var nieuw = verzoek.Inkeer?.Verlaging ?? verzoek.Heroverweging?.Verlaging ?? verzoek.DringendeRedenen?.Afstemming;
        return
        [
            (H.Nakoming, Keuzelijsten.Antwoorden.Code(verzoek.Inkeer?.NakomingOndubbelzinnig)),
            (H.Herziet, Keuzelijsten.Antwoorden.Code(verzoek.Inkeer?.Herzien)),
            (H.Keuze, Herzienlijsten.Keuzen.Code(verzoek.Heroverweging?.Keuze)),
            (H.NaTermijn, verzoek.Heroverweging?.OokNaTermijn is null or Antwoord.Onbekend ? null : Keuzelijsten.Antwoorden.Code(verzoek.Heroverweging.OokNaTermijn)),
            (V.Redenen, Keuzelijsten.Redenen.Code(verzoek.DringendeRedenen?.Oordeel)),
            (H.NieuwPercentage, Notatie.Tekst(nieuw?.Percentage)),
            (H.NieuweMaanden, Notatie.Tekst(nieuw?.Maanden)),
            (H.Waarom, verzoek.Inkeer?.Motivering ?? verzoek.Heroverweging?.Motivering ?? verzoek.DringendeRedenen?.Motivering),
        ];
    }
}
