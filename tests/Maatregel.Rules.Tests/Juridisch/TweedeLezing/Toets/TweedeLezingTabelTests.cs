using Maatregel.Rules.Tests.Juridisch.Tabel;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Toets;

/// <summary>Beide lezingen over de hele eindige tabel, en over plichten, regelingen en verledens rond de randen van de twaalf maanden.</summary>
[Trait("soort", "juridisch")]
[Trait("tempo", "lang")]
public sealed class TweedeLezingTabelTests
{
    public static TheoryData<string> Staten => [.. Verordeningstaat.Alle.Select(s => s.Naam)];

    [Theory]
    [MemberData(nameof(Staten))]
    public void Over_de_eindige_tabel_zijn_beide_lezingen_het_eens(string staat) => Vergelijking.Eens(Leeszaken.EenVoorEen(Staat(staat)));

    [Fact]
    public void Over_elk_verleden_met_elk_oordeel_zijn_beide_lezingen_het_eens() => Vergelijking.Eens(Leeszaken.Alles(Verordeningstaat.Bekend));

    [Fact]
    public void Rond_beide_randen_van_de_twaalf_maanden_zijn_beide_lezingen_het_eens() =>
        Vergelijking.Eens([.. Kruis.Zaken(Verordeningstaat.Bekend), .. Kruis.Zaken(Verordeningstaat.Aangenomen)]);

    [Fact]
    public void Waar_een_enkel_feit_onbekend_is_zijn_beide_lezingen_het_eens() => Vergelijking.Eens(Randzaken.Zaken);

    [Fact]
    public void Bij_elke_bepaling_die_de_tabel_niet_heeft_zijn_beide_lezingen_het_eens() => Vergelijking.Eens(Bepalingszaken.Alle);

    [Fact]
    public void Bij_meer_gedragingen_in_een_besluit_zijn_beide_lezingen_het_eens() =>
        Vergelijking.Eens([.. Besluitzaken.Twee, .. Besluitzaken.Drie, .. Besluitzaken.NoShows, .. Besluitzaken.Wegen]);

    [Fact]
    public void Onder_andere_verordeningen_zijn_beide_lezingen_het_eens() => Vergelijking.Eens(Documenten.Zaken);

    [Fact]
    public void Is_een_tarief_opzij_gezet_dan_zijn_beide_lezingen_het_eens() =>
        Vergelijking.Eens(Tariefopzij.Alle.SelectMany(opzij => Leeszaken.EenVoorEen(new(opzij.Naam, z => opzij.Pas(Verordeningstaat.Bekend.Pas(z))))));

    private static Tabelas Staat(string naam) => Verordeningstaat.Alle.Single(s => s.Naam == naam);
}
