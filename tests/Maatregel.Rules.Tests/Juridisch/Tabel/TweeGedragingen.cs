using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>The same duty breached twice: on one day or not, named as one act or as two, beside each other or after another.</summary>
internal static class TweeGedragingen
{
    public static IReadOnlyList<Tabelas> Alle { get; } =
    [
        new("zelfde dag", z => Twee(z, 0, null, null)),
        new("zelfde dag, één handeling", z => Twee(z, 0, "h1", "h1")),
        new("zelfde dag, twee handelingen", z => Twee(z, 0, "h1", "h2")),
        new("volgende dag", z => Twee(z, 1, null, null)),
        new("volgende dag, twee handelingen", z => Twee(z, 1, "h1", "h2")),
        new("week later", z => Twee(z, 7, null, null)),
        new("week later, na elkaar zonder reden", z => NaElkaar(Twee(z, 7, null, null), null)),
        new("week later, na elkaar met een reden", z => NaElkaar(Twee(z, 7, null, null), "Twee keer bewust.")),
        new("week later, herhaling en na elkaar met een reden", z => NaElkaar(Twee(z, 7, null, null), "Twee keer bewust.").MetEerdereMaatregel("pw-18-6", "2024-01-15")),
    ];

    private static Zaak Twee(Zaak zaak, int dagen, string? een, string? ander) =>
        zaak.MetGedraging(g => g with { Handeling = een }).En(zaak.MetGedraging(g => g with { Datum = g.Datum?.PlusDays(dagen), GeconstateerdOp = null, Handeling = ander }));

    private static Zaak NaElkaar(Zaak zaak, string? reden) =>
        zaak.Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = reden } });
}
