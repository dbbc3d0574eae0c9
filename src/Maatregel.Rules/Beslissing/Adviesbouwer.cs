using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Beslissing;

/// <summary>Puts together what the steps concluded.</summary>
internal static class Adviesbouwer
{
    // When conduct differs in outcome: what must be done first stands first, and no measure is hidden behind a lighter outcome.
    private static readonly Uitkomst[] Volgorde =
        [Uitkomst.NogNiet, Uitkomst.Maatregel, Uitkomst.Waarschuwing, Uitkomst.NietGeregeld, Uitkomst.AndereRoute, Uitkomst.GeenMaatregel];

    public static Advies Bouw(Casus casus, IReadOnlyList<Gedragingbeslissing> beslissingen, Zaakbeslissing? zaak, Verslag verslag)
    {
        var open = zaak is not null && (zaak.NogNiet || verslag.Vragen.Count > 0);
        List<GedragingUitkomst> uitkomsten = [.. beslissingen.Select(b => PerGedraging(b, open))];
        var uitkomst = Volgorde.First(u => uitkomsten.Exists(g => g.Uitkomst == u));
        var maatregelen = uitkomst == Uitkomst.Maatregel ? zaak!.Maatregelen : [];
        return new Advies
        {
            Casus = casus,
            Uitkomst = uitkomst,
            Samenvatting = Samenvatting.Van(uitkomst, casus, uitkomsten, maatregelen, verslag.Vragen.Count),
            Gedragingen = uitkomsten,
            Maatregelen = maatregelen,
            Kandidaten = zaak?.Kandidaten ?? [],
            OpenVragen = verslag.Vragen,
            Vervolgstappen = verslag.Vervolgstappen,
            Route = beslissingen.Select(b => b.Route).FirstOrDefault(r => r is not null),
            Wegingspunten = zaak?.Wegingspunten ?? [],
            Aannames = verslag.Aannames,
            Termijnen = uitkomst == Uitkomst.Maatregel ? zaak!.Termijnen : null,
            Motivering = verslag.Motivering,
        };
    }

    private static GedragingUitkomst PerGedraging(Gedragingbeslissing beslissing, bool open) => beslissing switch
    {
        { Einde: { } einde } => new(beslissing.Gedraging, einde, beslissing.Regel, beslissing.Toelichting!),
        _ when open => new(beslissing.Gedraging, Uitkomst.NogNiet, null, new($"Eerst moeten vragen worden beantwoord of stappen worden gezet.")),
        _ => new(beslissing.Gedraging, Uitkomst.Maatregel, beslissing.Gekozen!.Regel, new($"{beslissing.Gekozen.Tarief!.Verlaging} volgens {beslissing.Gekozen.Regel}.")),
    };
}
