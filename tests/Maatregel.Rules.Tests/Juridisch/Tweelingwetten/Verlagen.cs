using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tweelingwetten;

/// <summary>Artikel 20, tweede lid, IOAW en eerste lid, IOAZ: verlaging volgens de verordening.</summary>
[Trait("soort", "juridisch")]
public abstract class Verlagen(Regeling wet, string regel) : Tweelingtests(wet)
{
    private protected Zaak NoShow => Zaak.EenNoShow().In(Wet);

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
        Assert.Equal("nog-niet: vraag verordening-onbekend", Zaak.EenSchendingVan($"{Code}-37-1-f").Uitkomst);

    [Fact]
    public void De_grond_staat_in_de_motivering() => Assert.Equal(
        "toegepast: De verordening bepaalt of en hoeveel de uitkering wordt verlaagd.",
        NoShow.Waarom(regel));
}
