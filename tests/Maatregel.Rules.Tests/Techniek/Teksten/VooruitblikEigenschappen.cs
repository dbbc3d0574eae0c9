using CsCheck;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Teksten;

/// <summary>Whatever the appointments, what would follow is a case that can be advised on, or there is none.</summary>
[Trait("soort", "techniek")]
public sealed class VooruitblikEigenschappen
{
    private static readonly MaatregelAdviseur Adviseur = new();

    private static readonly Gen<Oproep> Oproep = Gen.Select(Gen.Enum<OproepSoort>(), Gen.Enum<Opkomst>(), Gen.Int[-80, 80], Gen.Int[-80, 80]).Select((soort, opkomst, verzonden, afspraak) => new Oproep
    {
        Soort = soort,
        Verschenen = opkomst,
        Verzonden = verzonden % 4 == 0 ? null : Zaak.Dag("2024-06-10").PlusDays(verzonden),
        AfspraakOp = afspraak % 4 == 0 ? null : Zaak.Dag("2024-06-10").PlusDays(afspraak),
    });

    private static readonly Gen<Casus> Casus = Gen.Select(Gen.Enum<NoShowOnderdeel>(), Gen.Enum<NoShowDoel>(), Gen.Enum<Gezinslid>(), Oproep.Array[0, 20]).Select((onderdeel, doel, van, oproepen) => Zaak.EenNoShow().Met(c => c with
    {
        Gedragingen = [c.Gedragingen[0] with { Van = van, NoShow = new NoShow { Onderdeel = onderdeel, Doel = doel, Oproepen = oproepen } }],
    }).Casus);

    [Fact]
    public void It_can_be_advised_on_and_gives_every_text() => Casus.Sample(casus =>
    {
        if (Oproepbrief.Vooruitblik(casus) is not { } vooruitblik) return;
        var advies = Adviseur.Adviseer(vooruitblik);
        Assert.All(Oproepbrief.Namen, naam => Assert.DoesNotContain("{", Oproepbrief.Schrijf(naam, casus, advies)!.Tekst, StringComparison.Ordinal));
    });
}
