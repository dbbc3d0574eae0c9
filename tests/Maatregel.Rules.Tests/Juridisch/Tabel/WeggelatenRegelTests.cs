using System.Globalization;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Beslissing.Maatregelen;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>Wie één regel weglaat, krijgt een andere tabel: geen regel is overbodig en geen regel wordt overgeslagen.</summary>
[Trait("soort", "juridisch")]
[Trait("tempo", "lang")]
public sealed class WeggelatenRegelTests
{
    /// <summary>Rules that conclude nothing by themselves: they put the ground or the explanation in the reasons.</summary>
    private static readonly string[] AlleenInDeMotivering =
        ["Ioaw.Artikel20Lid02", "Ioaz.Artikel20Lid01", "Participatiewet.Artikel18Lid02", "Participatiewet.Artikel18Lid12", "Verordeningsregels.UniformeDuurregel"];

    /// <summary>Rules that apply whenever they are looked at: the facts stand or not, one is heard or not, and the rest only follows.</summary>
    private static readonly string[] AltijdToegepast =
        ["Awb.Artikel03_2", "Awb.Artikel04_8", "Awb.Artikel06_7", "Ioaw.Artikel20Lid02", "Ioaz.Artikel20Lid01", "Verordeningsregels.Ingangsregel", "Verordeningsregels.Samenloopregel"];

    private static readonly IReadOnlyList<Zaak> Zaken = [.. Combinaties()];

    private static readonly List<(string Uitkomst, string Motivering)> Volledig = Draai(Zaken, Regelboek.Van);

    public static TheoryData<string> Regels => [.. Zaken.SelectMany(z => Regelboek.Van(z.Verordening)).Select(Naam).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Regels))]
    public void Zonder_deze_regel_is_de_tabel_anders(string regel)
    {
        var schemas = Schemas(v => [.. Regelboek.Van(v).Where(r => Naam(r) != regel)]);
        var anders = Enumerable.Range(0, Zaken.Count).Select(i => (Met: Volledig[i], Zonder: Beslis(Zaken[i], schemas)));

        Assert.True(
            AlleenInDeMotivering.Contains(regel) ? anders.Any(a => a.Met.Motivering != a.Zonder.Motivering) : anders.Any(a => a.Met.Uitkomst != a.Zonder.Uitkomst),
            $"Geen enkele zaak uit de tabel verandert als {regel} ontbreekt.");
    }

    [Fact]
    public void Elke_regel_wordt_door_de_tabel_ten_minste_eenmaal_toegepast() => Assert.Empty(
        Regelboek.Van(Verordeningstaat.Bekend.Pas(Zaak.EenNoShow()).Verordening).Select(r => r.Id.Waarde)
            .Except(Zaken.SelectMany(z => z.Advies.Motivering).Where(o => o.Status != OverwegingStatus.NietVanToepassing).Select(o => o.Regel.Waarde)));

    [Fact]
    public void Elke_regel_legt_in_de_tabel_uit_waarom_zij_geldt_en_waarom_niet()
    {
        var uitleg = Zaken.SelectMany(z => z.Advies.Motivering).DistinctBy(o => (o.Regel, o.Status)).ToLookup(o => o.Regel);

        Assert.Empty(
            from regel in Regelboek.Van(Verordeningstaat.Bekend.Pas(Zaak.EenNoShow()).Verordening)
            from status in (IReadOnlyList<OverwegingStatus>)[OverwegingStatus.Toegepast, OverwegingStatus.NietVanToepassing]
            where status == OverwegingStatus.Toegepast || !AltijdToegepast.Contains(Naam(regel))
            where !uitleg[regel.Id].Any(o => o.Status == status && o.Toelichting.Tekst.EndsWith('.'))
            select $"{Naam(regel)}: {Codes<OverwegingStatus>.Code(status)}");
    }

    private static IEnumerable<Zaak> Combinaties() =>
        from plicht in Plichten.Alle
        from staat in (IReadOnlyList<Tabelas>)[Verordeningstaat.Bekend, Verordeningstaat.Aangenomen]
        from anders in (IReadOnlyList<Tabelas>)[.. Verleden.Alle, .. Beoordeeld.Alle, .. Omstandigheid.Alle, NietGeregeld, EenHandeling]
        select staat.Pas(anders.Pas(plicht.Zaak));

    private static Tabelas NietGeregeld => new("voor 2015", z => z.Op("2014-12-31"));

    private static Tabelas EenHandeling => new("een handeling die nog een verplichting schendt", z => z.En(z).Met(c => c with
    {
        Gedragingen = [.. c.Gedragingen.Select(g => g with { Handeling = "h1" })],
    }));

    private static List<(string Uitkomst, string Motivering)> Draai(IReadOnlyList<Zaak> zaken, Func<Verordeningen.Verordening?, IReadOnlyList<Regel>> boek)
    {
        var schemas = Schemas(boek);
        return [.. zaken.Select(z => Beslis(z, schemas))];
    }

    private static Dictionary<VerordeningBibliotheek, Beslisschema> Schemas(Func<Verordeningen.Verordening?, IReadOnlyList<Regel>> boek) =>
        Zaken.Select(z => z.Bibliotheek).Distinct().ToDictionary(b => b, b => new Beslisschema(b, AdviesInstellingen.Standaard, boek, Recht.Wetskennis.Ingebouwd));

    private static (string Uitkomst, string Motivering) Beslis(Zaak zaak, Dictionary<VerordeningBibliotheek, Beslisschema> schemas)
    {
        try
        {
            var advies = schemas[zaak.Bibliotheek].Beslis(zaak.Casus);
            return (Uitkomst(advies), string.Join(" ", advies.Motivering.Where(o => o.Status != OverwegingStatus.NietVanToepassing).Select(o => o.Regel)));
        }
        catch (Exception exceptie) when (exceptie is not OutOfMemoryException)
        {
            return (exceptie.GetType().Name, "");
        }
    }

    private static string Uitkomst(Advies advies) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kernzin.Van(advies)} | {string.Join(" ", advies.Maatregelen.SelectMany(m => m.Plan))} | {string.Join(" ", advies.Kandidaten)} | {advies.Termijnen?.BezwaarUiterlijk} {advies.Termijnen?.HeroverwegingUiterlijk} {advies.Termijnen?.InkeerMogelijk}");

    private static string Naam(Regel regel) => regel.GetType().FullName!["Maatregel.Rules.Regels.".Length..];
}
