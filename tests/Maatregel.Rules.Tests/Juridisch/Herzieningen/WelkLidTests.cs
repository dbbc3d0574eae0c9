using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Herzieningen;

/// <summary>
/// Inkeer van de wet is er alleen bij het vijfde tot en met achtste lid van artikel 18, heroverweging alleen bij het tweede. Op welk lid een
/// maatregel berust, wordt nooit aangenomen.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class WelkLidTests
{
    private const string Vraag = "regel-bij-grondslag";

    /// <summary>Van deze gemeente is geen verordening bekend.</summary>
    private const string ZonderVerordening = "GM0344";

    [Fact]
    public void Om_een_plicht_van_het_vierde_lid_is_het_een_maatregel_volgens_het_vijfde_ook_als_de_verordening_niet_bekend_is()
    {
        Assert.Equal(Herzieningsuitkomst.NietMogelijk, Herzie(Herzieningsvoorbeeld.Heroverweging, ZonderVerordening, "vo-10a", "pw-18-4-h").Uitkomst);
        Assert.Equal(Herzieningsuitkomst.Herzien, Herzie(Herzieningsvoorbeeld.Inkeer, ZonderVerordening, "vo-10a", "pw-18-4-h").Uitkomst);
    }

    [Fact]
    public void Om_een_andere_plicht_is_het_dan_een_maatregel_volgens_het_tweede()
    {
        Assert.Equal(Herzieningsuitkomst.Herzien, Herzie(Herzieningsvoorbeeld.Heroverweging, ZonderVerordening, "vo-10-1-b", "vo-9-2").Uitkomst);
        Assert.Equal(["verordening"], Vragen(Herzieningsvoorbeeld.Inkeer, ZonderVerordening, "vo-10-1-b", "vo-9-2"));
    }

    [Theory]
    [InlineData(ZonderVerordening, "vo-10a", null)]
    [InlineData("GM1916", "pw-18-2", "pw-18-4-h")]
    [InlineData("GM1916", "vo-10-1-b", "pw-18-4-a")]
    public void Is_de_plicht_niet_gezegd_of_hoort_zij_niet_bij_de_regel_dan_is_het_een_vraag(string gemeente, string regel, string? grondslag)
    {
        Assert.Equal([Vraag], Vragen(Herzieningsvoorbeeld.Heroverweging, gemeente, regel, grondslag));
        Assert.Equal([Vraag], Vragen(Herzieningsvoorbeeld.Inkeer, gemeente, regel, grondslag));
    }

    [Fact]
    public void Ook_als_een_artikel_naast_de_duur_van_het_vijfde_lid_een_eigen_tarief_geeft()
    {
        var document = Proefverordening.LeidschendamVoorburg;
        var adviseur = new MaatregelAdviseur(Proefverordening.Bibliotheek(document with { Uniform = document.Uniform! with { Artikel = "10-1-b" } }));

        foreach (var verzoek in (Herzieningsverzoek[])[Herzieningsvoorbeeld.Heroverweging, Herzieningsvoorbeeld.Inkeer])
        {
            var herziening = adviseur.Herzie(verzoek with { Maatregel = verzoek.Maatregel with { Regel = new("vo-10-1-b"), Grondslag = null } });

            Assert.Equal([Vraag], herziening.OpenVragen.Select(v => v.Code));
            Assert.Equal(Herzieningsuitkomst.NogNiet, herziening.Uitkomst);
        }
    }

    [Fact]
    public void Wie_niet_om_herziening_verzocht_krijgt_de_vraag_niet() => Assert.Equal(
        Herzieningsuitkomst.NietMogelijk,
        Herzie(Herzieningsvoorbeeld.Inkeer with { OpVerzoek = Antwoord.Nee, IngediendOp = null }, ZonderVerordening, "vo-10a", null).Uitkomst);

    [Fact]
    public void De_vraag_noemt_de_velden_die_haar_beantwoorden() => Assert.Equal(
        ["$.maatregel.grondslag", "$.maatregel.regel"],
        Assert.Single(Herzie(Herzieningsvoorbeeld.Heroverweging, ZonderVerordening, "vo-10a", null).OpenVragen).Velden);

    private static IEnumerable<string> Vragen(Herzieningsverzoek verzoek, string gemeente, string regel, string? grondslag) =>
        Herzie(verzoek, gemeente, regel, grondslag).OpenVragen.Select(v => v.Code);

    private static Herziening Herzie(Herzieningsverzoek verzoek, string gemeente, string regel, string? grondslag) => new MaatregelAdviseur().Herzie(verzoek with
    {
        Gemeente = gemeente,
        Maatregel = verzoek.Maatregel with { Regel = new(regel), Grondslag = grondslag is null ? null : new RegelId(grondslag) },
    });
}
