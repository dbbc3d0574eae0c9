using System.Text;
using Maatregel.Api.Pagina.Herzien;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using NodaTime;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>A request to look again goes into the form and comes out the same.</summary>
[Trait("soort", "techniek")]
public sealed class HerzienformulierTests
{
    private static readonly LocalDate Dag = new(2024, 8, 2);

    private static readonly YearMonth Juli = new(2024, 7);

    private static Herzieningsverzoek Inkeer { get; } = HerzieningsverzoekReader.Lees(Voorbeeld.Bytes("herziening-01-inkeer.json")).Waarde!;

    /// <summary>The requests that ship with the product, and those at the edges.</summary>
    public static TheoryData<string> Bestanden =>
        [.. Voorbeeld.Gevallen.Select(g => $"geval-{g}.json").Append("herziening-01-inkeer.json").Where(b => HerzieningsverzoekReader.Lees(Voorbeeld.Bytes(b)).IsGeldig)];

    private static IEnumerable<OpgelegdeMaatregel> Maatregelen =>
        from plan in new IReadOnlyList<OpgelegdeMaand>[]
        {
            [new(Juli, 100)],
            [new(Juli, 20), new(Juli.PlusMonths(1), 20), new(Juli.PlusMonths(2), 20)],
            [new(Juli, 40), new(Juli.PlusMonths(1), 30), new(Juli.PlusMonths(2), 30)],
            [new(Juli, 100), new(Juli.PlusMonths(2), 100)],
            [new(Juli, 33.33m, 436.11m)],
        }
        from verlaging in new[] { null, new Verlaging(100, 1), new Verlaging(60, 1), new Verlaging(20, 3), new Verlaging(100, 2) }
        from norm in new[] { null, (decimal?)1308.45m }
        select Inkeer.Maatregel with { Plan = plan, Verlaging = verlaging, NormPerMaand = norm };

    private static IEnumerable<Herzieningsverzoek> Verzoeken =>
        from verzocht in Enum.GetValues<Antwoord>()
        from dag in new[] { null, (LocalDate?)Dag }
        from vanaf in new[] { null, (YearMonth?)Juli }
        select Inkeer with { OpVerzoek = verzocht, IngediendOp = dag, Vanaf = vanaf };

    private static IEnumerable<Herzieningsverzoek> Oordelen =>
    [
        Inkeer with { Inkeer = null },
        .. (from nakoming in Enum.GetValues<Antwoord>()
           from herzien in Enum.GetValues<Antwoord>()
           from verlaging in new[] { null, new Verlaging(50, 1) }
           select Inkeer with { Inkeer = new Inkeeroordeel { NakomingOndubbelzinnig = nakoming, Herzien = herzien, Verlaging = verlaging, Motivering = "Volgt het traject weer." } }),
        .. (from keuze in Enum.GetValues<Heroverwegingskeuze>().Select(k => (Heroverwegingskeuze?)k).Append(null)
           from ookNa in Enum.GetValues<Antwoord>()
           select Inkeer with
           {
               Grond = Herzieningsgrond.Heroverweging,
               Inkeer = null,
               Heroverweging = new Heroverwegingsoordeel { Keuze = keuze, OokNaTermijn = ookNa, Motivering = "Zoekt weer werk.", Verlaging = keuze == Heroverwegingskeuze.Wijzigen ? new Verlaging(10, 1) : null },
           }),
        .. (from oordeel in Enum.GetValues<DringendeRedenenOordeel>()
           select Inkeer with
           {
               Grond = Herzieningsgrond.DringendeRedenen,
               Inkeer = null,
               DringendeRedenen = new DringendeRedenen { Oordeel = oordeel, Motivering = "De huur.", Afstemming = oordeel == DringendeRedenenOordeel.Aanwezig ? new Verlaging(0, 1) : null },
           }),
    ];

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Een_meegeleverd_verzoek_komt_er_gelijk_uit(string bestand) => KomtGelijkTerug(HerzieningsverzoekReader.Lees(Voorbeeld.Bytes(bestand)).Waarde!);

    [Fact]
    public void Elke_vorm_van_een_opgelegde_maatregel_komt_er_gelijk_uit() => KomenGelijkTerug(Maatregelen.Select(m => Inkeer with { Maatregel = m }));

    [Fact]
    public void Elk_verzoek_met_en_zonder_dag_komt_er_gelijk_uit() => KomenGelijkTerug(Verzoeken);

    [Fact]
    public void Elk_oordeel_komt_er_gelijk_uit() => KomenGelijkTerug(Oordelen);

    /// <summary>Every one that a request may be; most of them are.</summary>
    private static void KomenGelijkTerug(IEnumerable<Herzieningsverzoek> verzoeken)
    {
        var alle = verzoeken.ToList();
        var geldig = alle.FindAll(v => HerzieningsverzoekValidator.Fouten(v).Count == 0);
        Assert.True(2 * geldig.Count > alle.Count, $"Van {alle.Count} verzoeken zijn er {geldig.Count} geldig.");
        Assert.All(geldig, KomtGelijkTerug);
    }

    private static void KomtGelijkTerug(Herzieningsverzoek verzoek)
    {
        var lezing = Herzienlezer.Lees(Herzienschrijver.Schrijf(verzoek));
        Assert.Empty(lezing.Fouten);
        Assert.Equal(Encoding.UTF8.GetString(HerzieningsverzoekWriter.Schrijf(verzoek)), Encoding.UTF8.GetString(HerzieningsverzoekWriter.Schrijf(lezing.Verzoek!)));
    }
}
