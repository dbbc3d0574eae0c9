using Maatregel.Rules.Publicaties.Tests.Hulp;
using Maatregel.Rules.Publicaties.Voorstellen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Publicaties.Tests.Voorstellen;

public sealed class VoorstellerTests
{
    public static TheoryData<string> Teksten => [.. Proefteksten.Namen];

    [Theory]
    [MemberData(nameof(Teksten))]
    public void Beide_vormen_geven_dezelfde_voorstellen(string naam) => Assert.Equal(
        Waardenlijst.Van(Voorsteller.Zoek(new Leestekst(Proefteksten.Cvdr(naam)))),
        Waardenlijst.Van(Voorsteller.Zoek(new Leestekst(Proefteksten.Stop(naam)))));

    [Theory]
    [MemberData(nameof(Teksten))]
    public void Wat_wel_en_niet_is_afgelezen(string naam)
    {
        var telling = Telling.Van(naam, Voorsteller.Zoek(new Leestekst(Proefteksten.Cvdr(naam))));

        Snapshot.Match(string.Join("\n", [telling.Rij, "", "fout:", .. telling.Fout, "", "niet voorgesteld:", .. telling.Gemist, ""]), $"Telling_{naam}");
    }

    [Fact]
    public void Van_de_aanwezige_waarden_wordt_ten_minste_80_procent_voorgesteld_en_hoogstens_2_procent_is_fout()
    {
        var geheel = Telling.Samen("alle", [.. Proefteksten.Namen.Select(n => Telling.Van(n, Voorsteller.Zoek(new Leestekst(Proefteksten.Cvdr(n)))))]);

        Assert.True(geheel.Goed * 100 >= geheel.Aanwezig * 80, geheel.Rij);
        Assert.True(geheel.Fout.Count * 100 <= (geheel.Goed + geheel.Fout.Count) * 2, geheel.Rij);
    }

    /// <summary>What a value was read from stands in the text, at the place that the proposal names.</summary>
    [Theory]
    [MemberData(nameof(Teksten))]
    public void Elke_waarde_noemt_woorden_die_er_staan(string naam)
    {
        var publicatie = Proefteksten.Cvdr(naam);
        var labels = publicatie.Artikelen.SelectMany(a => a.Delen.SelectMany(Labels).Prepend(a.Label)).ToHashSet();
        var tekst = Leesverslag.Van(publicatie) + publicatie.Titel;

        foreach (var voorstel in Voorsteller.Zoek(new Leestekst(publicatie)))
        {
            Assert.All(voorstel.Plaatsen.Where(p => p.Length > 0), p => Assert.Contains(p, labels));
            foreach (var waarde in voorstel.Waarden)
            {
                Assert.All(waarde.Woorden.Split(" … "), w => Assert.Contains(w, tekst, StringComparison.Ordinal));
            }
        }
    }

    private static IEnumerable<string> Labels(Tekstdeel deel) => deel.Delen.SelectMany(Labels).Prepend(deel.Label);
}
