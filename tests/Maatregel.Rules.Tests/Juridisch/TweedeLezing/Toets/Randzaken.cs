using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tabel;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Toets;

/// <summary>Wat in de tabel niet alleen voorkomt: één feit over de persoon onbekend, een dag in de toekomst, een verleden waarover de wet niets zegt.</summary>
internal static class Randzaken
{
    private static readonly IReadOnlyList<Tabelas> Anders =
    [
        new("pensioen onbekend", z => z.MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Onbekend })),
        new("arbeidsongeschiktheid onbekend", z => z.MetPersoon(p => p with { VolledigEnDuurzaamArbeidsongeschikt = Antwoord.Onbekend })),
        new("ontheffingen onbekend", z => z.MetPersoon(p => p with { Ontheffingen = null })),
        new("ontheven van het verkrijgen van werk", z => Ontheven(z, "pw-9-1-a-verkrijgen")),
        new("ontheven van de registratie", z => Ontheven(z, "pw-9-1-a-registratie")),
        new("ontheven van het verkrijgen van werk en van onderdeel a", z => Ontheven(z, "pw-9-1-a-verkrijgen", "pw-18-4-a")),
        new("ontheven van een voorziening", z => Ontheven(z, "pw-18-4-h")),
        new("ontheffing voorbij", z => z.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", "2024-05-12")),
        new("ontheffing tot en met die dag", z => z.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", "2024-05-13")),
        new("ontheffing vanaf die dag", z => z.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-05-13", null)),
        new("een van het paar is 18 tot en met 20", z => z.Casus.Regeling == Regeling.Participatiewet ? z.MetUitkering(u => u with { NormPerMaand = null, Leefsituatie = Leefsituatie.Gehuwden18_20En21 }) : z),
        new("eerste afspraak vóór de melding", z => z.Gemeld("2024-05-10")),
        new("eerste afspraak op de dag van de melding", z => z.Gemeld("2024-05-02")),
        new("eerste afspraak vóór de toekenning", z => z.MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2024-05-10") })),
        new("eerste afspraak tussen twee uitkeringen", z => z.MetUitkering(u => u with { BeeindigdPer = Zaak.Dag("2024-05-01"), OpnieuwToegekendPer = Zaak.Dag("2024-05-10") })),
        new("nog niet gebeurd", z => z.Met(c => c with { Hoor = new Hoor { Status = HoorStatus.Gehoord } }).MetGedraging(g => g with { Datum = Zaak.Dag("2024-06-11"), GeconstateerdOp = null })),
        new("lid 5 op nihil telt mee", z => Eerder(z, "pw-18-5", null, e => e with { Percentage = 0, TeltMee = Antwoord.Ja })),
        new("lid 5 op nihil telt niet mee", z => Eerder(z, "pw-18-5", null, e => e with { Percentage = 0, TeltMee = Antwoord.Nee })),
        new("lid 5 van de partner telt mee", z => Eerder(z, "pw-18-5", null, e => e with { Van = Gezinslid.Partner, TeltMee = Antwoord.Ja })),
        new("lid 5 van de partner telt niet mee", z => Eerder(z, "pw-18-5", null, e => e with { Van = Gezinslid.Partner, TeltMee = Antwoord.Nee })),
        new("lid 5 van de partner telt niet mee, zonder bekendmaking", z => Eerder(z, "pw-18-5", null, e => e with { Van = Gezinslid.Partner, TeltMee = Antwoord.Nee, Bekendgemaakt = null })),
        new("lid 5 op nihil buiten de twaalf maanden", z => Eerder(z, "pw-18-5", null, e => e with { Percentage = 0, Bekendgemaakt = Zaak.Dag("2023-05-12") })),
        new("lid 5 op nihil vernietigd", z => Eerder(z, "pw-18-5", null, e => e with { Percentage = 0, Status = MaatregelStatus.Vernietigd })),
        new("lid 5 vernietigd, zonder bekendmaking", z => Eerder(z, "pw-18-5", null, e => e with { Status = MaatregelStatus.Vernietigd, Bekendgemaakt = null })),
        new("lid 5 op nihil naast lid 5", z => Eerder(z, "pw-18-5", null, e => e with { Percentage = 0 }).MetEerdereMaatregel("pw-18-5", "2024-02-15")),
        new("lid 6 op nihil naast lid 5", z => Eerder(z, "pw-18-6", null, e => e with { Percentage = 0 }).MetEerdereMaatregel("pw-18-5", "2023-09-21")),
        new("lid 8 op nihil naast lid 7", z => Eerder(z, "pw-18-8", null, e => e with { Percentage = 0 }).MetEerdereMaatregel("pw-18-7", "2023-09-21")),
        new("categorie 2 op nihil", z => Eerder(z, "vo-10-1-b", 2, e => e with { Percentage = 0 })),
        new("categorie 2 op nihil telt mee", z => Eerder(z, "vo-10-1-b", 2, e => e with { Percentage = 0, TeltMee = Antwoord.Ja })),
        new("categorie 2 op nihil buiten de twaalf maanden", z => Eerder(z, "vo-10-1-b", 2, e => e with { Percentage = 0, Bekendgemaakt = Zaak.Dag("2023-05-12") })),
        new("categorie 2 zonder bekendmaking", z => Eerder(z, "vo-10-1-b", 2, e => e with { Bekendgemaakt = null })),
        new("lid 5 telt volgens de gemeente niet mee", z => Eerder(z, "pw-18-5", null, e => e with { TeltMee = Antwoord.Nee })),
        new("lid 5 om onderdeel h telt volgens de gemeente niet mee", z => Eerder(z, "pw-18-5", null, e => e with { TeltMee = Antwoord.Nee, Grondslag = new("pw-18-4-h") })),
        new("lid 5 om een plicht buiten lid 4 telt niet mee", z => Eerder(z, "pw-18-5", null, e => e with { TeltMee = Antwoord.Nee, Grondslag = new("pw-9-1-c-tegenprestatie") })),
        new("categorie 2 uit de IOAW", z => Eerder(z, "vo-10-1-b", 2, e => e with { Regeling = Regeling.Ioaw })),
        new("lid 5 van een andere gemeente telt mee", z => Eerder(z, "pw-18-5", null, e => e with { Gemeente = "GM0363", TeltMee = Antwoord.Ja })),
        new("lid 6 op een vernietigd lid 5", z => Eerder(z, "pw-18-6", null, e => e).MetEerdereMaatregel("pw-18-5", "2023-09-21", MaatregelStatus.Vernietigd)),
        new("lid 6 op een lid 5 om een plicht buiten lid 4", z => Eerder(z, "pw-18-6", null, e => e).MetEerdereMaatregel(Vijfde(e => e with { Grondslag = new("pw-9-1-c-tegenprestatie") }))),
        new("lid 6 op een lid 5 om een plicht buiten lid 4 dat meetelt", z => Eerder(z, "pw-18-6", null, e => e).MetEerdereMaatregel(Vijfde(e => e with { Grondslag = new("pw-9-1-c-tegenprestatie"), TeltMee = Antwoord.Ja }))),
        new("lid 6 op een lid 5 op nihil", z => Eerder(z, "pw-18-6", null, e => e).MetEerdereMaatregel(Vijfde(e => e with { Percentage = 0 }))),
        new("lid 5 van wie van het paar is niet gezegd", z => Eerder(z, "pw-18-5", null, e => e).Met(c => c with { Partner = c.Belanghebbende })),
        new("categorie 2 van wie van het paar is niet gezegd", z => Eerder(z, "vo-10-1-b", 2, e => e).Met(c => c with { Partner = c.Belanghebbende })),
        new("al gehoord, op een niet genoemde dag", z => z.Met(c => c with { Hoor = new Hoor { Status = HoorStatus.Achterwege, Grond = HoorGrond.AlGehoordGeenNieuweFeiten } })),
        new("al gehoord, vóór de gedraging", z => z.Met(c => c with { Hoor = new Hoor { Status = HoorStatus.Achterwege, Grond = HoorGrond.AlGehoordGeenNieuweFeiten, Datum = Zaak.Dag("2024-05-12") } })),
        new("al gehoord, na de gedraging", z => z.Met(c => c with { Hoor = new Hoor { Status = HoorStatus.Achterwege, Grond = HoorGrond.AlGehoordGeenNieuweFeiten, Datum = Zaak.Dag("2024-05-27") } })),
        new("niet gezegd wanneer de oproepen zijn verzonden", z => z.MetGedraging(g => g with { NoShow = g.NoShow is { } noShow ? noShow with { Oproepen = [.. noShow.Oproepen.Select(o => o with { Verzonden = null })] } : null })),
        new("lid 8 op een vernietigd lid 7", z => Eerder(z, "pw-18-8", null, e => e).MetEerdereMaatregel("pw-18-7", "2023-09-21", MaatregelStatus.Vernietigd)),
        new("de duur van de verordening, één maand", z => Eerder(z, "vo-10a", null, e => e)),
        new("de duur van de verordening, twee maanden", z => Eerder(z, "vo-10a", null, e => e with { Maanden = 2 })),
        new("de duur van de verordening, twee maanden, buiten de twaalf", z => Eerder(z, "vo-10a", null, e => e with { Maanden = 2, Bekendgemaakt = Zaak.Dag("2023-05-12") })),
        new("categorie 2 van een andere gemeente", z => Eerder(z, "vo-10-1-b", 2, e => e with { Gemeente = "GM0363" })),
        new("categorie 2 zonder categorie", z => Eerder(z, "vo-10-1-b", null, e => e with { Percentage = 20 })),
        new("het tarief van de misdraging", z => Eerder(z, "vo-9-3-e", null, e => e with { Percentage = 50, Maanden = 2 })),
        new("uitkering later toegekend, werk verloren", z => z.MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2024-06-01") }).MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja })),
        new("uitkering later toegekend, werk verloren, onderdeel a gekozen", z => z.MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2024-06-01") }).MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja }).MetGrondslag("pw-18-4-a")),
        new("uitkering later toegekend, werk verloren, besef gekozen", z => z.MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2024-06-01") }).MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja }).MetGrondslag("vo-12")),
        new("de gemeente droeg zelf bij", z => z.MetGedraging(g => g with { AandeelGemeente = [new GemeenteAandeel { Code = GemeenteAandeelSoort.TolkOntbrak }] })),
        new("de gemeente droeg zelf bij, meegewogen", z => z.MetGedraging(g => g with { AandeelGemeente = [new GemeenteAandeel { Code = GemeenteAandeelSoort.TolkOntbrak }] }).MetOordeel(o => o with { GemeenteMeegewogen = Antwoord.Ja })),
        new("anders afgesproken", z => z.MetGedraging(g => g with { AndersAfgesproken = Antwoord.Ja })),
        new("gehoord vóór de gedraging", z => z.Met(c => c with { Hoor = c.Hoor! with { Datum = Zaak.Dag("2024-05-12") } })),
        new("later ontdekt", z => z.Met(c => c with { Peildatum = Zaak.Dag("2024-06-10") }).MetGedraging(g => g with { GeconstateerdOp = Zaak.Dag("2024-06-03") })),
        new("in de eerste helft van 2016, uitkering van eerder", z => z.Op("2016-06-30").MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2015-12-31"), MeldingOp = null })),
        new("in de eerste helft van 2016, uitkering sinds 2016", z => z.Op("2016-06-30").MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2016-01-01"), MeldingOp = null })),
        new("in de tweede helft van 2016, uitkering van eerder", z => z.Op("2016-07-01").MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2015-12-31"), MeldingOp = null })),
        new("na 2026, feiten niet vast", z => z.Op("2027-01-01").MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Nee })),
        new("na 2026, niets te verwijten", z => z.Op("2027-01-01").MetMate(Mate.Ontbreekt)),
        new("afgestemd op 50% gedurende 2 maanden", z => z.MetDringendeRedenen(50, 2)),
        new("te laat vastgesteld volgens een gelezen bepaling", z => TeLaat(z)),
        new("vastgesteld op de laatste dag", z => TeLaat(z).MetGedraging(g => g with { GeconstateerdOp = Zaak.Dag("2025-05-13") })),
    ];

    private static readonly Verordening ZonderHerhaling = Verordeningstaat.Bekend.Pas(Zaak.EenNoShow()).Verordening with { Recidive = Proefverordening.NietGeregeld<Recidiveregeling>() };

    public static IEnumerable<Leeszaak> Zaken =>
    [
        .. from plicht in Plichten.Alle
           from anders in Anders
           where plicht.Zaak.Casus.Gedragingen[0].NoShow is null || anders.Naam != "nog niet gebeurd"
           from staat in (IReadOnlyList<Tabelas>)[Verordeningstaat.Bekend, new("zonder herhaling", z => z.OnderVerordening(ZonderHerhaling))]
           select new Leeszaak($"{plicht.Naam}, {anders.Naam}, {staat.Naam}", staat.Pas(anders.Pas(plicht.Zaak))),
        .. from plicht in Plichten.Alle
           select new Leeszaak($"{plicht.Naam}, verleden niet opgegeven, zonder herhaling", plicht.Zaak.ZonderOpgaveVanEerdereMaatregelen().OnderVerordening(ZonderHerhaling)),
    ];

    private static Zaak TeLaat(Zaak zaak) => zaak.Met(c => c with { Peildatum = Zaak.Dag("2025-06-10"), Bekendmaking = Zaak.Dag("2025-06-17") })
        .MetGedraging(g => g with { GeconstateerdOp = Zaak.Dag("2025-05-14") });

    private static EerdereMaatregel Vijfde(Func<EerdereMaatregel, EerdereMaatregel> anders) => anders(new EerdereMaatregel
    {
        Regel = new("pw-18-5"),
        Bekendgemaakt = Zaak.Dag("2023-09-21"),
        Percentage = 100,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    });

    private static Zaak Eerder(Zaak zaak, string regel, int? categorie, Func<EerdereMaatregel, EerdereMaatregel> anders) => zaak.MetEerdereMaatregel(anders(new EerdereMaatregel
    {
        Regel = new(regel),
        Categorie = categorie,
        Bekendgemaakt = Zaak.Dag("2024-01-15"),
        Percentage = categorie is null ? 100 : 20,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    }));

    /// <summary>Een ontheffing noemt plichten van de eigen wet.</summary>
    private static Zaak Ontheven(Zaak zaak, params string[] plichten) =>
        zaak.Casus.Regeling == Regeling.Participatiewet ? zaak.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, plichten) : zaak;
}
