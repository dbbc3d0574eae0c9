using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Tabel.Aannames;

/// <summary>What makes an advice rest on a default, beside the columns that the finite table has for other reasons.</summary>
internal static class Aanleidingen
{
    private static readonly EerdereMaatregel LidVijf = new()
    {
        Regel = new("pw-18-5"),
        Gedragingsdatum = Zaak.Dag("2023-05-10"),
        Besluitdatum = Zaak.Dag("2023-05-11"),
        Bekendgemaakt = Zaak.Dag("2023-05-13"),
        Percentage = 100,
        Maanden = 1,
        Plan = [],
        Status = MaatregelStatus.Geldig,
    };

    private static readonly EerdereMaatregel CategorieTwee = LidVijf with { Regel = new("vo-10-1-b"), Categorie = 2, Percentage = 20 };

    public static IReadOnlyList<Tabelas> Alle { get; } =
    [
        .. Zaken(),
        .. Verleden(),
        .. Uitvoering(),
        .. Teksten(),
    ];

    private static IEnumerable<Tabelas> Zaken() =>
    [
        new("zonder dag van bekendmaking", z => z.Met(c => c with { Bekendmaking = null })),
        new("op een dag zonder afspraak", z => z.MetGedraging(g => g with { Datum = g.Datum!.Value.PlusDays(1), GeconstateerdOp = null })),
        new("op de dag van de eerste afspraak", z => z.MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-02"), GeconstateerdOp = null })),
        new("dagelijks traject", z => z.Casus.Gedragingen[0].NoShow is null ? z : z.MetGedraging(g => g with
        {
            NoShow = g.NoShow! with { Onderdeel = NoShowOnderdeel.Traject, GewaarschuwdOp = Zaak.Dag("2024-04-26"), GesprekOp = Zaak.Dag("2024-05-06") },
        })),
        new("afgestemd op 20% gedurende 2 maanden", z => z.MetDringendeRedenen(20, 2)),
        new("ontheffing van werk verkrijgen", z => z.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-9-1-a-verkrijgen")),
        new("twee gedragingen", z => Naast(z, Zaak.EenSchendingVan(z.Casus.Regeling == Regeling.Participatiewet ? "pw-18-4-f" : z.Casus.Regeling == Regeling.Ioaw ? "ioaw-37-1-e" : "ioaz-37-1-e"), "h1", "h2")),
        new("een handeling, twee plichten", z => Naast(z, Zaak.EenSchendingVan(z.Casus.Regeling == Regeling.Participatiewet ? "pw-9-6-misdraging" : z.Casus.Regeling == Regeling.Ioaw ? "ioaw-37-1-g" : "ioaz-37-1-g"), "h1", "h1")),
        new("opgelegd niet gezegd", z => z.MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Onbekend })),
    ];

    private static IEnumerable<Tabelas> Verleden() =>
    [
        .. Eerder("zonder stand", e => e with { Status = null }),
        .. Eerder("zonder percentage", e => e with { Percentage = null }),
        .. Eerder("zonder stand en percentage", e => e with { Status = null, Percentage = null }),
        .. Eerder("telt niet volgens de opgave", e => e with { TeltMee = Antwoord.Nee, Grondslag = e.Categorie is null ? new("pw-18-4-h") : null }),
        .. Eerder("nihil, telt", e => e with { Percentage = 0, TeltMee = Antwoord.Ja }),
        .. Eerder("van de partner, telt", e => e with { Van = Gezinslid.Partner, TeltMee = Antwoord.Ja }),
        .. Eerder("van een andere gemeente, telt", e => e with { Gemeente = "GM0363", Regel = e.Categorie is null ? e.Regel : new("pw-18-2"), TeltMee = Antwoord.Ja }),
        .. Eerder("in een andere regeling, telt", e => e with { Regeling = e.Categorie is null ? null : Regeling.Ioaw, TeltMee = Antwoord.Ja }),
        new("lid 5 om een andere plicht, telt", z => z.MetEerdereMaatregel(LidVijf with { Grondslag = new("pw-9-1-b-participatievoorziening"), TeltMee = Antwoord.Ja })),
        new("lid 6 op een vernietigd lid 5, telt", z => z.MetEerdereMaatregel(LidVijf with { Status = MaatregelStatus.Vernietigd }).MetEerdereMaatregel(LidVijf with { Regel = new("pw-18-6"), Maanden = 2, TeltMee = Antwoord.Ja })),
        new("een lichte maatregel die nog kan lopen", z => z.MetEerdereMaatregel(CategorieTwee with
        {
            Gedragingsdatum = Zaak.Dag("2024-04-02"),
            Besluitdatum = Zaak.Dag("2024-05-20"),
            Bekendgemaakt = Zaak.Dag("2024-05-21"),
            Maanden = 3,
            Plan = null,
        }).MetDringendeRedenen(50, 1)),
        new("een zware maatregel die loopt", z => z.MetEerdereMaatregel(LidVijf with
        {
            Gedragingsdatum = Zaak.Dag("2024-04-02"),
            Besluitdatum = Zaak.Dag("2024-05-20"),
            Bekendgemaakt = Zaak.Dag("2024-05-21"),
            Maanden = 2,
            Plan = [new(new YearMonth(2024, 6), 50), new(new YearMonth(2024, 7), 50)],
        })),
    ];

    private static IEnumerable<Tabelas> Uitvoering() =>
    [
        new("uitkering eindigt tijdens de maatregel", z => z.MetEerdereMaatregel(LidVijf).MetUitkering(u => u with { BeeindigdPer = Zaak.Dag("2024-08-01") })),
        new("een maand zonder uitkering", z => z.MetEerdereMaatregel(LidVijf).MetUitkering(u => u with { MaandenZonderUitkering = [new YearMonth(2024, 8)] })),
        new("over het halfjaar heen", z => z.Op("2024-10-14").MetEerdereMaatregel(LidVijf with { Bekendgemaakt = Zaak.Dag("2024-01-15") })),
        new("norm niet bekend", z => z.Casus.Regeling != Regeling.Participatiewet ? z : z.Op("2026-11-20").MetUitkering(u => u with { NormPerMaand = null, Leefsituatie = Leefsituatie.Alleenstaande })),
        new("na de laatst gelezen versie", z => z.Op("2026-09-01")),
        new("over de horizon heen", z => z.Op("2026-11-20")),
        new("besluit na de bekende wet", z => z.Op("2026-12-10")),
        new("laatst uitbetaalde maand niet gezegd, uitkering liep", z => z.MetUitkering(u => u with { LaatstUitbetaaldeMaand = null, ToegekendPer = Zaak.Dag("2020-01-01") })),
    ];

    private static IEnumerable<Tabelas> Teksten() =>
    [
        Tekst("hardheidsclausule", v => v with { Hardheidsclausule = Proefverordening.Bekend("20", "Het college kan afwijken bij bijzondere hardheid.") }, z => z),
        Tekst("ook de toeslag telt", v => v with { Berekeningsgrondslag = Proefverordening.Bekend("18", new Berekeningsgrondslag { OokMeegerekend = ["bijzondere bijstand"] }) }, z => z),
        Tekst("berekeningsgrondslag onbekend", v => v with { Berekeningsgrondslag = Proefverordening.Onbekend<Berekeningsgrondslag>() }, z => z),
        Tekst("begint op de vijftiende", v => v with { Ingang = Proefverordening.Bekend("14", new Ingangsregeling { DagVanDeMaand = 15 }) }, z => z),
        Tekst("ingang onbekend", v => v with { Ingang = Proefverordening.Onbekend<Ingangsregeling>() }, z => z),
        Tekst("horen onbekend", v => v with { Horen = Proefverordening.Onbekend<Horen>() }, z => z.MetHoor(HoorStatus.Achterwege, HoorGrond.Spoed)),
        Tekst("horen niet nodig", v => v with { Horen = Proefverordening.Bekend("11", new Horen { Uitzonderingen = [HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid] }) }, z => z.MetHoor(HoorStatus.Achterwege, HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid)),
        Tekst("waarschuwing onbekend", v => v with { Waarschuwing = Proefverordening.Onbekend<Waarschuwingsregeling>() }, z => z),
        Tekst("het vierde lid gaat voor", v => v with { Samenloop = Proefverordening.Bekend("15", v.Samenloop!.Inhoud! with { Voorrang = Grondslagvoorrang.VierdeLid }) }, z => z.MetGrondslag("vo-9-2")),
        Tekst("ruimte om zwaarder te kiezen", v => v with { IndividueleAfstemming = Proefverordening.Bekend("21", new IndividueleAfstemming { MinimumPercentage = 5, MaximumPercentage = 100 }) }, z => z.MetOordeel(o => o with { Percentage = 80, PercentageMotivering = "Al tweemaal gewaarschuwd." })),
        Tekst("een lager percentage gekozen bij herhaling", v => v with
        {
            IndividueleAfstemming = Proefverordening.Bekend("21", new IndividueleAfstemming { MinimumPercentage = 5, MaximumPercentage = 100 }),
            Recidive = Proefverordening.Bekend("16", v.Recidive!.Inhoud! with { Stappen = [new() { Bewerking = Bewerking.TelOp, Deel = Tariefdeel.Percentage, Waarde = 50, Plafond = 100 }] }),
        }, z => z.MetEerdereMaatregel(CategorieTwee).MetOordeel(o => o with { Percentage = 10, PercentageMotivering = "Een kleinigheid." })),
        Tekst("een vast bedrag boven de norm", v => MetVasteBedragen(v, 5000), z => z),
        Tekst("verminderd, de helft", v => v with { VerminderdeVerwijtbaarheid = Proefverordening.Bekend("22", new VerminderdeVerwijtbaarheid { Deel = new Breuk(1, 2) }) }, z => z.MetMate(Mate.Verminderd, meegewogen: Antwoord.Ja)),
        Tekst("vaste bedragen", v => MetVasteBedragen(v, 100), z => z.Casus.Regeling != Regeling.Participatiewet ? z : Naast(
            z.Op("2026-11-20").MetUitkering(u => u with { NormPerMaand = null, Leefsituatie = Leefsituatie.Alleenstaande }),
            Zaak.EenSchendingVan("pw-9-6-misdraging"),
            "h1",
            "h1")),
        Tekst("lager en langer bij misdraging", MetLangeMisdraging, z => z.Casus.Regeling != Regeling.Participatiewet ? z : Naast(z, Zaak.EenSchendingVan("pw-9-6-misdraging"), "h1", "h1")),
        Model("verminderde verwijtbaarheid", v => v with { VerminderdeVerwijtbaarheid = Proefverordening.Aangenomen<VerminderdeVerwijtbaarheid>() }, z => z.MetMate(Mate.Verminderd, meegewogen: Antwoord.Ja)),
        Model("herleving", v => v with { Herleving = Proefverordening.Aangenomen<Herleving>() }, z => z.MetEerdereMaatregel(LidVijf).MetUitkering(u => u with { BeeindigdPer = Zaak.Dag("2024-08-01") })),
        Model("inkeer", v => v with { Inkeer = Proefverordening.Aangenomen<Inkeerregeling>() }, z => z),
        Model("hardheidsclausule", v => v with { Hardheidsclausule = Proefverordening.Aangenomen<string>() }, z => z),
    ];

    private static IEnumerable<Tabelas> Eerder(string wat, Func<EerdereMaatregel, EerdereMaatregel> anders) =>
    [
        new($"lid 5 {wat}", z => z.MetEerdereMaatregel(anders(LidVijf))),
        new($"categorie 2 {wat}", z => z.MetEerdereMaatregel(anders(CategorieTwee))),
    ];

    private static Tabelas Tekst(string naam, Func<Verordening, Verordening> anders, Func<Zaak, Zaak> zaak)
    {
        var onder = AndereTekst.Van(naam, anders);
        return new("tekst: " + naam, z => onder.Pas(zaak(z)));
    }

    private static Tabelas Model(string naam, Func<Verordening, Verordening> aangenomen, Func<Zaak, Zaak> zaak) => Tekst("model van " + naam, v => v.NaarModel(aangenomen), zaak);

    private static Verordening MetVasteBedragen(Verordening v, decimal bedrag) => v with
    {
        Tarieven = [.. v.Tarieven.Select(t => t.Categorie == 2 ? t with { Tarief = new Tarief { VastBedrag = bedrag } } : t)],
    };

    private static Verordening MetLangeMisdraging(Verordening v) => (v with { Gedragingen = [.. v.Gedragingen.Where(g => g.Artikel != "9-3-e")] })
        .MetGedraging("9-3-e", "pw-9-6-misdraging", g => g with { Categorie = null, Tarief = new Tarief { Percentage = 50, Maanden = 3 } });

    private static Zaak Naast(Zaak zaak, Zaak andere, string een, string ander) =>
        zaak.MetGedraging(g => g with { Handeling = een }).En(andere.Op(zaak.Casus.Gedragingen[0].Datum!.Value).MetGedraging(g => g with { Handeling = ander }));
}
