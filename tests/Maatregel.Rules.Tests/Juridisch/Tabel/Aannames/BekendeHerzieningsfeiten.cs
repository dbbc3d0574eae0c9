using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Tabel.Aannames;

/// <summary>Per default of a revision: what a caller can state instead.</summary>
internal static class BekendeHerzieningsfeiten
{
    public static IReadOnlyDictionary<string, IReadOnlyList<Func<Herzieningsverzoek, Herzieningsverzoek>>> PerAanname { get; } = new Dictionary<string, IReadOnlyList<Func<Herzieningsverzoek, Herzieningsverzoek>>>(StringComparer.Ordinal)
    {
        [Aannamecode.Heroverwegingstermijn] = [Bekend("2024-06-14"), Bekend("2024-06-21")],
        [Aannamecode.HerzieningNaBetaling] = [Uitbetaald(5), Uitbetaald(6), Uitbetaald(7), Uitbetaald(9)],
        [Aannamecode.HerzieningVanaf] = [.. Enumerable.Range(7, 4).Select(maand => (Func<Herzieningsverzoek, Herzieningsverzoek>)(v => v with { Vanaf = new YearMonth(2024, maand) }))],
        [Aannamecode.HerzieningVervalt] = [v => v with { Inkeer = v.Inkeer! with { Verlaging = new(50, 1) } }, v => v with { Inkeer = v.Inkeer! with { Verlaging = new(1, 1) } }],
        [Aannamecode.InkeerOpVerzoek] = [v => v with { OpVerzoek = Antwoord.Ja, IngediendOp = v.Peildatum }, v => v with { OpVerzoek = Antwoord.Onbekend }],
        [Aannamecode.InkeerVolgensToelichting] = [v => v with { OpVerzoek = Antwoord.Nee, IngediendOp = null }],
    };

    /// <summary>Requests on each ground, for a measure under the Act and under the verordening, paid up to each month, with and without the day.</summary>
    public static IReadOnlyList<Herzieningsverzoek> Verzoeken { get; } =
    [
        .. from verzoek in Herzieningsvoorbeeld.Alle
           from maatregel in (IReadOnlyList<OpgelegdeMaatregel>)[verzoek.Maatregel, Herzieningsvoorbeeld.Opgelegd("vo-10-1-b", 20, 20)]
           from uitbetaald in Enumerable.Range(6, 4)
           from antwoord in Enum.GetValues<Antwoord>()
           from metDag in (bool[])[true, false]
           where antwoord != Antwoord.Nee || !metDag
           select verzoek with { Maatregel = maatregel, LaatstUitbetaaldeMaand = new YearMonth(2024, uitbetaald), OpVerzoek = antwoord, IngediendOp = metDag ? verzoek.IngediendOp ?? verzoek.Peildatum : null },
    ];

    private static Func<Herzieningsverzoek, Herzieningsverzoek> Bekend(string dag) => v => v with { Maatregel = v.Maatregel with { Bekendgemaakt = Zaak.Dag(dag) } };

    private static Func<Herzieningsverzoek, Herzieningsverzoek> Uitbetaald(int maand) => v => v with { LaatstUitbetaaldeMaand = new YearMonth(2024, maand) };
}
