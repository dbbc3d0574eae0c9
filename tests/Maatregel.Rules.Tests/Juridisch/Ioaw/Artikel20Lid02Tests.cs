using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Ioaw;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaw;

/// <summary>Artikel 20, tweede lid, IOAW: verlaging volgens de verordening.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel20Lid02Tests
{
    private static readonly Zaak NoShow = Zaak.EenNoShow().InDeIoaw();

    [Fact]
    public void Dezelfde_no_show_die_in_de_participatiewet_honderd_procent_kost_volgt_hier_de_verordening()
    {
        Assert.Equal("maatregel: vo-9a-2 vo-10-1-b 20% × 1", NoShow.Uitkomst);
        Assert.Equal(346.64m, NoShow.Advies.Maatregelen[0].Totaal);
    }

    [Fact]
    public void De_ladder_van_de_participatiewet_geldt_hier_niet()
    {
        var zaak = NoShow.MetEerdereMaatregel("pw-18-5", "2024-01-15");

        Assert.Equal("maatregel: vo-9a-2 vo-10-1-b 20% × 1", zaak.Uitkomst);
        Assert.Empty(zaak.Waarom("pw-18-5") + zaak.Waarom("pw-18-6"));
    }

    [Fact]
    public void Heroverweging_en_herziening_op_verzoek_bestaan_hier_niet()
    {
        var termijnen = NoShow.Advies.Termijnen!;

        Assert.Null(termijnen.HeroverwegingUiterlijk);
        Assert.False(termijnen.InkeerMogelijk);
    }

    [Fact]
    public void Noemt_geen_bekende_bepaling_de_verplichting_dan_wordt_ernaar_gevraagd() =>
        Assert.Equal("nog-niet: vraag verordening-onbekend", Zaak.EenSchendingVan("ioaw-37-1-f").Uitkomst);

    [Fact]
    public void De_grond_staat_in_de_motivering() => Assert.Equal(
        "toegepast: De verordening bepaalt of en hoeveel de uitkering wordt verlaagd.",
        NoShow.Waarom("ioaw-20-2"));

    [Fact]
    public void Geldt_alleen_in_deze_wet() => Assert.Equal([Regeling.Ioaw], Enum.GetValues<Regeling>().Where(new Artikel20Lid02().GeldtVoor));

    [Fact]
    public void De_uitleg() => Snapshot.Match(NoShow.Verslag);
}
