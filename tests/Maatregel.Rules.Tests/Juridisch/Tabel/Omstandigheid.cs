using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>What else may differ: the person, the invitations, the hearing, the urgent reasons, the payment.</summary>
internal static class Omstandigheid
{
    public static IReadOnlyList<Tabelas> Alle { get; } =
    [
        new("pensioengerechtigd", z => z.MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Ja })),
        new("arbeidsongeschikt", z => z.MetPersoon(p => p with { VolledigEnDuurzaamArbeidsongeschikt = Antwoord.Ja })),
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
        new("verschenen", z => MetHerhaling(z, o => o with { Verschenen = Opkomst.Ja })),
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
        new("zonder norm", z => z.MetUitkering(u => u with { NormPerMaand = null })),
        new("zonder dag van de gedraging", z => z.MetGedraging(g => g with { Datum = null })),
        new("gedraging van de partner, alleen de belanghebbende gehoord", z => z.VanDePartner().Gehoord(Gezinslid.Belanghebbende)),
        new("gedraging van de partner, allebei gehoord", z => z.VanDePartner().Gehoord(Gezinslid.Belanghebbende, Gezinslid.Partner)),
        new("horen achterwege als niet nodig", z => z.MetHoor(HoorStatus.Achterwege, HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid)),
        new("uitkering later toegekend", z => z.MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2024-06-01") })),
        new("pas later gemeld", z => z.MetUitkering(u => u with { MeldingOp = Zaak.Dag("2024-06-01") })),
        new("pas later gemeld, werk verloren", z => z.MetUitkering(u => u with { MeldingOp = Zaak.Dag("2024-06-01") }).MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja })),
        new("begin van de uitkering niet bekend", z => z.MetUitkering(u => u with { LaatstUitbetaaldeMaand = null })),
        new("onvoldoende nagekomen", z => z.MetGedraging(g => g with { Nakoming = Nakoming.Onvoldoende })),
        new("niet gezegd of het niet of onvoldoende is nagekomen", z => z.MetGedraging(g => g with { Nakoming = Nakoming.Onbekend })),
        new("verwijtbaarheid zonder reden", z => z.MetOordeel(o => o with { Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = Mate.Volledig } })),
        new("geen dringende redenen, zonder reden", z => z.Met(c => c with { DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen } })),
        new("verminderd verwijtbaar en meegewogen", z => z.MetMate(Mate.Verminderd, meegewogen: Antwoord.Ja)),
        new("afgestemd op 100% gedurende 1 maand", z => z.MetDringendeRedenen(100, 1)),
        new("afgestemd op 10% gedurende 10 maanden", z => z.MetDringendeRedenen(10, 10)),
        new("afgestemd op 10% gedurende 10 maanden en gespreid", z => z.MetDringendeRedenen(10, 10).Gespreid()),
        new("een waarschuwing gevraagd", z => z.MetOordeel(o => o with { Waarschuwen = Antwoord.Ja })),
        new("percentage 5 gekozen", z => z.MetOordeel(o => o with { Percentage = 5 })),
        new("minderjarige kinderen", z => z.MetPersoon(p => p with { Omstandigheden = new Omstandigheden { Kinderen = Antwoord.Ja } })),
        new("uitkering geëindigd voor de gedraging", z => Beeindigd(z, "2024-05-01", null)),
        new("uitkering geëindigd voor de gedraging, opnieuw gemeld", z => Gemeld(Beeindigd(z, "2024-05-01", null), "2024-05-06")),
        new("uitkering geëindigd voor het besluit", z => Beeindigd(z, "2024-06-01", null)),
        new("uitkering opnieuw toegekend voor de gedraging", z => Beeindigd(z, "2024-01-01", "2024-03-01")),
        new("uitkering opnieuw toegekend na de gedraging", z => Beeindigd(z, "2024-06-01", "2024-06-10")),
        new("gedraging tussen twee uitkeringen", z => Beeindigd(z, "2024-05-01", "2024-06-10")),
        new("gedraging tussen twee uitkeringen, werk verloren", z => Beeindigd(z, "2024-05-01", "2024-06-10").MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja })),
        new("gemeld voor een volgende uitkering", z => Gemeld(Beeindigd(z, "2024-08-01", "2024-08-10"), "2024-08-05")),
        new("oproep op de dag zelf verzonden", z => MetHerhaling(z, o => o with { Verzonden = o.AfspraakOp })),
        new("grondslag pw-18-4-h gekozen", z => z.MetGrondslag("pw-18-4-h")),
    ];

    private static Zaak Beeindigd(Zaak zaak, string einde, string? opnieuw) => zaak.Met(c => c with
    {
        Uitkering = c.Uitkering! with { BeeindigdPer = Zaak.Dag(einde), OpnieuwToegekendPer = opnieuw is null ? null : Zaak.Dag(opnieuw), LaatstUitbetaaldeMaand = null, ToegekendPer = Zaak.Dag("2023-01-01") },
    });

    private static Zaak Gemeld(Zaak zaak, string dag) => zaak.MetUitkering(u => u with { MeldingOp = Zaak.Dag(dag) });

    private static Zaak MetHerhaling(Zaak zaak, Func<Oproep, Oproep> anders) => zaak.Casus.Gedragingen[0].NoShow is null ? zaak : zaak.MetHerhaling(anders);
}
