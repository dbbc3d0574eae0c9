using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 54: een gesprek om het recht vast te stellen gaat over opschorting, niet over een maatregel.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel54Tests
{
    private static readonly Zaak Rechtmatigheid = Zaak.EenNoShow().MetDoel(NoShowDoel.VaststellenRecht);

    [Fact]
    public void Een_gemist_gesprek_over_het_recht_leidt_naar_opschorting() =>
        Assert.Equal("andere-route: opschorting", Rechtmatigheid.Uitkomst);

    [Theory]
    [InlineData(NoShowDoel.VoorzieningArbeidsinschakeling)]
    [InlineData(NoShowDoel.OnderzoekArbeidsinschakeling)]
    [InlineData(NoShowDoel.OnderzoekParticipatievoorziening)]
    [InlineData(NoShowDoel.OnderzoekMogelijkheden)]
    public void Een_gesprek_over_werk_niet(NoShowDoel doel) => Assert.Equal(
        "niet-van-toepassing: Het gesprek diende de arbeidsinschakeling, niet het vaststellen van het recht.",
        Zaak.EenNoShow().MetDoel(doel).Waarom("pw-54"));

    [Fact]
    public void Bij_de_poort_valt_er_nog_niets_op_te_schorten() => Assert.Equal(
        "niet-van-toepassing: Er is nog geen uitkering waarvan het recht kan worden opgeschort.",
        Zaak.EenNoShow().BijPoortwachtergesprek().Waarom("pw-54"));

    [Fact]
    public void Werk_weigeren_is_geen_no_show() =>
        Assert.Equal("niet-van-toepassing: De gedraging is geen no-show.", Zaak.EenSchendingVan("pw-18-4-a").Waarom("pw-54"));

    [Fact]
    public void Wie_verscheen_heeft_niets_verzuimd() =>
        Assert.Equal("geen-maatregel: no-show-verschijning", Rechtmatigheid.MetHerhaling(o => o with { Verschenen = Opkomst.Ja }).Uitkomst);

    [Fact]
    public void Wie_in_de_ioaw_verscheen_ook_niet() =>
        Assert.Equal("geen-maatregel: no-show-verschijning", Rechtmatigheid.InDeIoaw().MetHerhaling(o => o with { Verschenen = Opkomst.Ja }).Uitkomst);

    [Fact]
    public void Is_ook_een_plicht_tot_werk_genoemd_dan_wordt_gevraagd_waar_het_om_gaat() => Assert.Equal(
        "onbeslist: Gaat het om opschorting, of om een andere plicht: gebruikmaken van door het college aangeboden voorzieningen, waaronder begrepen sociale activering, gericht op arbeidsinschakeling, en meewerken aan onderzoek naar de mogelijkheden tot arbeidsinschakeling? Geef alleen op waar het om gaat; zijn het er meer, geef elk dan als een eigen gedraging op.",
        Rechtmatigheid.MetVerplichting("pw-18-4-h").Waarom("pw-54"));

    [Fact]
    public void Is_niet_te_zien_of_iemand_op_de_laatste_oproep_verscheen_dan_blijft_het_een_gesprek_over_het_recht()
    {
        var onduidelijk = Rechtmatigheid.MetOproepen("? uitnodiging gemist", "2024-05-13 herhaling verschenen");

        Assert.Equal("andere-route: opschorting", onduidelijk.Uitkomst);
        Assert.Equal(
            "toegepast: Het gesprek diende om het recht op de uitkering vast te stellen; of de belanghebbende verscheen, is niet bekend.",
            onduidelijk.Waarom("pw-54"));
    }

    [Fact]
    public void Wie_de_herhaling_miste_en_op_een_latere_afspraak_verscheen_had_eerst_iets_verzuimd() => Assert.Equal(
        "andere-route: opschorting",
        Rechtmatigheid.MetOproepen("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist", "2024-05-21 herhaling verschenen")
            .MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-13") }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Rechtmatigheid.Verslag);
}
