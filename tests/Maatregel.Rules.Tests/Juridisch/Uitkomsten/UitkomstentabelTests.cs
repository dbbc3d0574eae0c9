using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Voorbeelden;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Verordeningen;
using Snapshooter;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Uitkomsten;

/// <summary>Wat een document doet, in één tabel die een jurist kan lezen en tekenen.</summary>
[Trait("soort", "juridisch")]
public sealed class UitkomstentabelTests
{
    [Fact]
    public void Het_verslag_van_de_meegeleverde_verordening() => Snapshot.Match(Uitkomstenrapport.Schrijf(Van(Proefverordening.LeidschendamVoorburg)));

    [Theory]
    [InlineData("amsterdam-2015")]
    public void Het_verslag_van_een_ander_document(string id) => Snapshot.Match(
        Uitkomstenrapport.Schrijf(Uitkomstentabel.Van(Proefdocument.Bibliotheek.Document(id)!, Proefdocument.Bibliotheek)), SnapshotNameExtension.Create(id));

    [Fact]
    public void Bij_elke_verplichting_van_het_vierde_lid_loopt_de_ladder_van_de_wet() => Assert.All(
        Van(Proefverordening.LeidschendamVoorburg).Rijen.Where(r => r.Verplichting.Geuniformeerd),
        r => Assert.Equal(
            [("pw-18-5", 100m, 1, 1000m), ("pw-18-6", 100m, 2, 2000m), ("pw-18-7", 100m, 3, 3000m)],
            r.Keren.Select(k => (k.Regel!.Value.Waarde, k.Percentage!.Value, k.Maanden!.Value, k.Bedrag!.Value))));

    [Fact]
    public void Elke_verplichting_van_elke_regeling_staat_erin()
    {
        var tabel = Van(Proefverordening.LeidschendamVoorburg);

        Assert.Equal(Verplichtingen.Alle.Select(v => v.Code).Order(StringComparer.Ordinal), tabel.Rijen.Select(r => r.Verplichting.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(17, tabel.Dekking.Count);
    }

    [Fact]
    public void Een_duur_die_niet_bekend_is_is_in_elke_kolom_een_vraag()
    {
        var tabel = Van(Proefverordening.LeidschendamVoorburg with { Uniform = Proefverordening.Onbekend<IReadOnlyList<UniformeDuur>>() });
        var keren = tabel.Rijen.First(r => r.Verplichting.Code == "pw-18-4-a").Keren;

        Assert.Equal([Uitkomst.NogNiet, Uitkomst.NogNiet, Uitkomst.Maatregel], keren.Select(k => k.Uitkomst));
        Assert.Equal("duur-onbekend", Assert.Single(keren[0].Vragen).Code);
    }

    [Fact]
    public void Een_document_met_modelbepalingen_heeft_geen_rijen()
    {
        var tabel = Van(VerordeningBibliotheek.Ingebouwd.Document("model-2015")!);

        Assert.Null(tabel.Dag);
        Assert.Empty(tabel.Rijen);
        Assert.Empty(tabel.Bijzonderheden);
        Assert.DoesNotContain("eerste keer", Uitkomstenrapport.Schrijf(tabel), StringComparison.Ordinal);
    }

    [Fact]
    public void De_controle_geeft_de_tabel_bij_een_document_dat_klopt()
    {
        var controle = Documentcontrole.Van(VerordeningWriter.Schrijf(VerordeningBibliotheek.Ingebouwd.Document("leidschendam-voorburg-2015")!), VerordeningBibliotheek.Ingebouwd);

        Assert.Empty(controle.Fouten);
        Assert.NotEmpty(controle.Uitkomsten!.Rijen);
    }

    private static Uitkomstentabel Van(Verordening verordening) => Uitkomstentabel.Van(verordening, VerordeningBibliotheek.Ingebouwd);
}
