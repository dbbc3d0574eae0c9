using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using static Maatregel.Rules.Tests.Afsprakenlijst;

namespace Maatregel.Rules.Tests.Juridisch.Afspraken;

/// <summary>De volgende stap en het advies over dezelfde no-show zeggen hetzelfde, welke keuze de gemeente ook maakte.</summary>
[Trait("soort", "juridisch")]
public sealed class StapEnAdvies
{
    private static readonly Afspraak[] Rij =
    [
        Gemist with { OproepVerzondenOp = Zaak.Dag("2024-04-22") },
        GemisteHerhaling with { OproepVerzondenOp = Zaak.Dag("2024-05-03") },
        GemisteHerhaling with { AfspraakOp = Zaak.Dag("2024-05-27"), OproepVerzondenOp = Zaak.Dag("2024-05-14") },
    ];

    /// <summary>What an earlier appointment of the round may have come to.</summary>
    private static readonly Func<Afspraak, Afspraak>[] Aflopen =
    [
        a => a,
        a => a with { Verschenen = Opkomst.Ja },
        a => a with { Verschenen = Opkomst.TeLaat },
        a => a with { VoorafAfgemeld = Antwoord.Ja },
        a => a with { OproepAannemelijk = Antwoord.Nee },
    ];

    [Theory]
    [InlineData(NoShowOnderdeel.Voortgangsgesprek, true)]
    [InlineData(NoShowOnderdeel.Voortgangsgesprek, false)]
    [InlineData(NoShowOnderdeel.Jongerenloopbaancentrum, true)]
    [InlineData(NoShowOnderdeel.Jongerenloopbaancentrum, false)]
    [InlineData(NoShowOnderdeel.Werkacademie, true)]
    [InlineData(NoShowOnderdeel.Werkacademie, false)]
    [InlineData(NoShowOnderdeel.Overig, true)]
    [InlineData(NoShowOnderdeel.Overig, false)]
    public void Na_elke_no_show_noemen_stap_en_advies_hetzelfde(NoShowOnderdeel onderdeel, bool herhalingVereist)
    {
        var keuzen = new AdviesInstellingen { HerhalingsoproepVereist = herhalingVereist };

        Assert.All(Ronden().Select(r => Verloop(onderdeel, keuzen, r)), verloop => Assert.Equal(InEenAdvies(NoShowProces.VolgendeStap(verloop).Stap), Adviseer(verloop)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Bij_een_traject_gaat_de_waarschuwing_voor_wat_de_gemeente_ook_koos(bool herhalingVereist)
    {
        var verloop = Verloop(NoShowOnderdeel.Traject, new AdviesInstellingen { HerhalingsoproepVereist = herhalingVereist }, [Rij[0]]);

        Assert.Equal(NoShowStap.Waarschuwen, NoShowProces.VolgendeStap(verloop).Stap);
        Assert.Equal("waarschuwen-bij-traject", Adviseer(verloop));
    }

    [Theory]
    [InlineData("GM1916", NoShowStap.UitnodigenHoorgesprek)]
    [InlineData("GM0363", NoShowStap.OpnieuwOproepen)]
    [InlineData(null, NoShowStap.OpnieuwOproepen)]
    public void De_keuze_die_een_gemeente_bevestigde_geldt_voor_haar_afspraken(string? gemeente, NoShowStap verwacht) => Assert.Equal(
        verwacht,
        NoShowProces.VolgendeStap(Verloop(NoShowOnderdeel.Voortgangsgesprek, Zaak.Gekozen("GM1916", "herhalingsoproep", "nee"), [Rij[0] with { Gemeente = gemeente }])).Stap);

    [Fact]
    public void De_stap_zegt_dat_de_gemeente_dat_heeft_ingesteld() => Assert.Equal(
        "De inwoner verscheen niet op 2 mei 2024 en meldde zich niet af. De gemeente heeft ingesteld dat een herhalingsoproep niet nodig is. Nodig uit voor het hoor- en wederhoorgesprek voordat een maatregel volgt.",
        NoShowProces.VolgendeStap(Verloop(NoShowOnderdeel.Voortgangsgesprek, new AdviesInstellingen { HerhalingsoproepVereist = false }, [Rij[0]])).Toelichting.Tekst);

    /// <summary>Every round of at most three appointments whose last one was missed.</summary>
    private static IEnumerable<Afspraak[]> Ronden() =>
    [
        [Rij[0]],
        [Rij[1]],
        .. Aflopen.Select(a => new[] { a(Rij[0]), Rij[1] }),
        .. Aflopen.SelectMany(a => Aflopen.Select(b => new[] { a(Rij[0]), b(Rij[1]), Rij[2] })),
    ];

    private static NoShowVerloop Verloop(NoShowOnderdeel onderdeel, AdviesInstellingen keuzen, Afspraak[] ronde) => new()
    {
        Onderdeel = onderdeel,
        Doel = NoShowDoel.VoorzieningArbeidsinschakeling,
        Instellingen = keuzen,
        Afspraken = [.. ronde.Select(a => a with { Onderdeel = onderdeel, Belpogingen = 2 })],
    };

    /// <summary>The names of the steps in an advice: the table of the documentation.</summary>
    private static string InEenAdvies(NoShowStap stap) => stap switch
    {
        NoShowStap.OpnieuwOproepen => "herhalingsoproep-versturen",
        NoShowStap.UitnodigenHoorgesprek => "uitnodigen-zienswijze",
        _ => $"{stap} hoort niet bij een no-show",
    };

    private static string Adviseer(NoShowVerloop verloop)
    {
        var gedraging = NoShowProces.NaarGedraging(verloop)!;
        var advies = Zaak.EenNoShow()
            .MetGedraging(g => g with { Datum = gedraging.Datum, GeconstateerdOp = gedraging.Datum, Nakoming = Nakoming.Niet, NoShow = gedraging.NoShow })
            .MetHoor(HoorStatus.NietUitgenodigd)
            .MetInstelling(verloop.Instellingen).Advies;
        return string.Join(", ", advies.Vervolgstappen.Select(s => s.Code).Where(c => c is "herhalingsoproep-versturen" or "uitnodigen-zienswijze" or "waarschuwen-bij-traject"));
    }
}
