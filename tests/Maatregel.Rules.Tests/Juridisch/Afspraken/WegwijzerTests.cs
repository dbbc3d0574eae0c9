using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Afspraken;

/// <summary>De dilemma's die de bron meldt: wat wel en niet mag tellen, en de juiste weg naast de verkeerde.</summary>
[Trait("soort", "juridisch")]
public sealed class WegwijzerTests
{
    [Fact]
    public void Elk_dilemma_uit_de_bron_heeft_een_antwoord_met_artikel()
    {
        string[] gemeld = ["verandert-niets", "de-relatie", "sociaal-karakter", "geen-tijd", "eerder-zelf-betaald", "boete", "opschorten", "blokkeren", "beeindigen"];

        Assert.Empty(gemeld.Except(Wegwijzer.Alle.Select(w => w.Code)));
        Assert.All(Wegwijzer.Alle, w => Assert.NotEmpty(w.Bronnen));
        Assert.Equal(Wegwijzer.Alle.Count, Wegwijzer.Alle.Select(w => w.Code).Distinct().Count());
    }

    [Theory]
    [InlineData("boete")]
    [InlineData("opschorten")]
    [InlineData("blokkeren")]
    [InlineData("beeindigen")]
    public void Naast_elke_verkeerde_weg_staat_de_goede(string code)
    {
        var wegwijzer = Wegwijzer.Alle.Single(w => w.Code == code);

        Assert.Equal(Wegwijzersoort.VerkeerdeWeg, wegwijzer.Soort);
        Assert.Contains("weg van de maatregel", wegwijzer.Antwoord.Replace("die van de maatregel", "de weg van de maatregel", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Naast_elk_artikel_van_de_Participatiewet_staat_dat_van_IOAW_en_IOAZ_of_de_weging_van_de_Awb() => Assert.All(
        Wegwijzer.Alle.Where(w => Uit(w, Wet.Participatiewet)),
        w => Assert.True((Uit(w, Wet.Ioaw) && Uit(w, Wet.Ioaz)) || w.Bronnen.Contains(Wet.Awb.Artikel("3:4").Lid("2")), w.Code));

    /// <summary>IOAW en IOAZ hebben verlagen en weigeren in omgekeerde volgorde, en geen dringende redenen of inkeer.</summary>
    [Fact]
    public void Het_lid_over_verlagen_is_in_elke_wet_het_goede()
    {
        var tarief = Wegwijzer.Alle.Single(w => w.Code == "wegblijftarief");

        Assert.Equal([Wet.Participatiewet.Artikel("18").Lid("2"), Wet.Ioaw.Artikel("20").Lid("2"), Wet.Ioaz.Artikel("20").Lid("1")], tarief.Bronnen);
        Assert.DoesNotContain(Wegwijzer.Alle.SelectMany(w => w.Bronnen), b => b == Wet.Ioaw.Artikel("20").Lid("1") || b == Wet.Ioaz.Artikel("20").Lid("2"));
        Assert.Contains("IOAW en IOAZ kennen geen dringende redenen", Wegwijzer.Alle.Single(w => w.Code == "schulden-huur-kinderen").Antwoord, StringComparison.Ordinal);
    }

    [Fact]
    public void De_werkinstructie_noemt_ze_alle_woordelijk()
    {
        var werkinstructie = Bronmap.Lees(Path.Combine(Bronmap.Docs, "werkinstructie.md"));

        Assert.DoesNotContain(Wegwijzer.Alle, w => !werkinstructie.Contains($"| {w.Gedachte} | {w.Antwoord} | {string.Join("; ", w.Bronnen.Select(b => b.Aanhaling))} |", StringComparison.Ordinal));
    }

    private static bool Uit(Wegwijzer wegwijzer, Wet wet) => wegwijzer.Bronnen.OfType<Wetsbepaling>().Any(b => b.Wet == wet);
}
