using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>What else may differ: the person, the invitations, the hearing, the urgent reasons, the payment.</summary>
internal static class Omstandigheid
{
    public static IReadOnlyList<Tabelas> Alle { get; } =
    [
        new("pensioengerechtigd", z => z.MetPersoon(p => p with { Pensioengerechtigd = true })),
        new("arbeidsongeschikt", z => z.MetPersoon(p => p with { VolledigEnDuurzaamArbeidsongeschikt = true })),
        new("ontheffing om dringende redenen", z => z.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null)),
        new("ontheffing om een jong kind", z => z.MetOntheffing(OntheffingGrond.AlleenstaandeOuderKindJongerDan5, "2024-01-01", null)),
        new("ouder zonder onderzoek", z => z.MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Ja })
            .MetOordeel(o => o with { Voorwaarden = (o.Voorwaarden ?? new()) with { OpvangScholingEnBelastbaarheidOnderzocht = Antwoord.Nee } })),
        new("over de persoon niets opgegeven", z => z.Met(c => c with { Belanghebbende = null })),
        new("jonger dan 27 en wil niet", z => z.MetPersoon(p => p with { JongerDan27 = Antwoord.Ja }).MetOordeel(o => o with { WilOndubbelzinnigNiet = Antwoord.Ja })),
        new("voorwaarden van onderdeel c, d en e niet vervuld", z => z.MetVoorwaarden(new Voorwaarden
        {
            VoorVerhuizing = Antwoord.Nee,
            ReistijdHoogstensDrieUur = Antwoord.Nee,
            GeenAndereMogelijkheid = Antwoord.Nee,
        })),
        new("voorwaarden van onderdeel c, d en e niet beantwoord", z => z.MetVoorwaarden(new Voorwaarden())),
        new("werk verloren", z => z.MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja })),
        new("vooraf afgemeld", z => MetHerhaling(z, o => o with { VoorafAfgemeld = Antwoord.Ja })),
        new("verschenen", z => MetHerhaling(z, o => o with { Verschenen = Antwoord.Ja })),
        new("oproep niet aangekomen", z => MetHerhaling(z, o => o with { Aannemelijk = Antwoord.Nee })),
        new("oproep misschien aangekomen", z => MetHerhaling(z, o => o with { Aannemelijk = Antwoord.Onbekend })),
        new("alleen de eerste uitnodiging", z => z.Casus.Gedragingen[0].NoShow is null ? z : z.MetAlleenDeEersteUitnodiging()),
        new("te laat geconstateerd", z => z.Met(c => c with { Peildatum = Zaak.Dag("2025-06-10"), Bekendmaking = Zaak.Dag("2025-06-17") })
            .MetGedraging(g => g with { GeconstateerdOp = Zaak.Dag("2025-05-14") })),
        new("niet uitgenodigd voor een zienswijze", z => z.MetHoor(HoorStatus.NietUitgenodigd)),
        new("horen achterwege om spoed", z => z.MetHoor(HoorStatus.Achterwege, HoorGrond.Spoed)),
        new("horen achterwege op verzoek", z => z.MetHoor(HoorStatus.Achterwege, HoorGrond.ZietErvanAf)),
        new("afgestemd op 1% gedurende 1 maand", z => z.MetDringendeRedenen(1, 1)),
        new("dringende redenen niet beoordeeld", z => z.Met(c => c with { DringendeRedenen = null })),
        new("gespreid", z => z.Gespreid()),
        new("gedraging van de partner", z => z.VanDePartner()),
        new("zonder norm", z => z.Met(c => c with { Uitkering = null })),
        new("zonder dag van de gedraging", z => z.MetGedraging(g => g with { Datum = null })),
        new("grondslag pw-18-4-h gekozen", z => z.MetGrondslag("pw-18-4-h")),
    ];

    private static Zaak MetHerhaling(Zaak zaak, Func<Oproep, Oproep> anders) => zaak.Casus.Gedragingen[0].NoShow is null ? zaak : zaak.MetHerhaling(anders);
}
