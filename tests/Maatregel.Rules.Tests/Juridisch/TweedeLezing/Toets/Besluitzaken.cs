using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tabel;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Toets;

/// <summary>Meer gedragingen in één besluit: van één dag of later, één handeling of meer, tegelijk of na elkaar, met en zonder verleden.</summary>
internal static class Besluitzaken
{
    private static readonly IReadOnlyList<Plicht> Soorten = [.. Plichten.Alle.Where(p => p.Naam is
        "pw-18-4-a" or "pw-18-4-b" or "pw-9-1-a-verkrijgen" or "pw-9-1-a-registratie" or "pw-9-6-misdraging" or "pw-17-1-inlichtingen" or "pw-18-2-tekortschietend-besef")];

    private static readonly IReadOnlyList<(string Naam, int Dagen, string? Een, string? Ander)> Afstanden =
    [
        ("op één dag", 0, null, null), ("op één dag, één handeling", 0, "h1", "h1"), ("op één dag, twee handelingen", 0, "h1", "h2"),
        ("een dag later", 1, null, null), ("na een weekend", 4, "h1", null), ("een week later, één handeling", 7, "h1", "h1"), ("een maand later", 31, null, null),
    ];

    private static readonly EerdereMaatregel NaDeGedraging = new()
    {
        Regel = new("pw-18-6"),
        Gedragingsdatum = Zaak.Dag("2024-04-01"),
        Bekendgemaakt = Zaak.Dag("2024-05-27"),
        Percentage = 100,
        Maanden = 2,
        Status = MaatregelStatus.Geldig,
    };

    /// <summary>Loopt in mei en juni: de maand waarin een nieuwe maatregel begint, sluit daarop aan.</summary>
    private static readonly EerdereMaatregel Aansluitend = NaDeGedraging with { Plan = [new(new(2024, 5), 100), new(new(2024, 6), 100)] };

    private static readonly DringendeRedenen Afgestemd = new() { Oordeel = DringendeRedenenOordeel.Aanwezig, Motivering = "Schulden.", Afstemming = new Verlaging(10, 1) };

    private static readonly DringendeRedenen GeenReden = new() { Oordeel = DringendeRedenenOordeel.Geen, Motivering = "De huur is betaald." };

    private static readonly IReadOnlyList<Tabelas> Anders =
    [
        new("gewoon", z => z),
        new("lid 5 eerder", z => z.MetEerdereMaatregel("pw-18-5", "2024-01-15")),
        new("lid 6 op de laatste dag", z => z.MetEerdereMaatregel("pw-18-6", "2023-05-13")),
        new("lid 6 van na de gedraging, loopt misschien nog", z => z.MetEerdereMaatregel(NaDeGedraging)),
        new("lid 6 van na de gedraging, om een onbekende dag", z => z.MetEerdereMaatregel(NaDeGedraging with { Gedragingsdatum = null, Plan = [] })),
        new("categorie 2 eerder", z => z.MetEerdereMaatregel("vo-10-1-b", "2024-01-15", categorie: 2)),
        new("na elkaar met een reden", z => NaElkaar(z, Antwoord.Onbekend)),
        new("na elkaar, lid 6 eerder", z => NaElkaar(z, Antwoord.Onbekend).MetEerdereMaatregel("pw-18-6", "2024-01-15")),
        new("na elkaar, lid 6 eerder, langer mag", z => NaElkaar(z, Antwoord.Ja).MetEerdereMaatregel("pw-18-6", "2024-01-15")),
        new("na elkaar, lid 6 eerder, langer mag niet", z => NaElkaar(z, Antwoord.Nee).MetEerdereMaatregel("pw-18-6", "2024-01-15")),
        new("na elkaar, lid 6 eerder, langer mag zonder eigen reden", z => NaElkaar(z, Antwoord.Ja).MetEerdereMaatregel("pw-18-6", "2024-01-15").Met(c => c with { Samenloop = c.Samenloop! with { LangerDanDrieMaandenMotivering = null } })),
        new("na elkaar zonder reden", z => z.Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar } })),
        new("lid 6 sluit aan", z => z.MetEerdereMaatregel(Aansluitend)),
        new("lid 6 sluit aan, langer mag", z => Samen(z, Maatregelvolgorde.Tegelijk, Antwoord.Ja).MetEerdereMaatregel(Aansluitend)),
        new("lid 6 sluit aan, langer mag niet", z => Samen(z, Maatregelvolgorde.Tegelijk, Antwoord.Nee).MetEerdereMaatregel(Aansluitend)),
        new("lid 6 sluit misschien aan", z => z.MetEerdereMaatregel(NaDeGedraging with { Gedragingsdatum = Zaak.Dag("2024-03-04"), Bekendgemaakt = Zaak.Dag("2024-04-22") })),
        new("gespreid", z => z.Gespreid()),
        new("na elkaar en gespreid", z => NaElkaar(z, Antwoord.Ja).Gespreid()),
        new("één afstemming voor alles", z => z.MetDringendeRedenen(1, 1)),
        new("de eerste afgestemd", z => z.MetOordeel(o => o with { DringendeRedenen = Afgestemd })),
        new("de eerste afgestemd en de andere uitdrukkelijk niet", z => Elk(z, (g, eerste) => g with { Oordeel = g.Oordeel! with { DringendeRedenen = eerste ? Afgestemd : GeenReden } })),
        new("de zaak afgestemd en geen van beide gedragingen", z => Elk(z.MetDringendeRedenen(1, 1), (g, _) => g with { Oordeel = g.Oordeel! with { DringendeRedenen = GeenReden } })),
        new("de eerste verminderd verwijtbaar, en beide gelijk afgestemd", z => Elk(z.MetMate(Mate.Verminderd), (g, _) => g with { Oordeel = g.Oordeel! with { DringendeRedenen = Afgestemd } })),
        new("de eerste niet verwijtbaar", z => z.MetMate(Mate.Ontbreekt)),
        new("de eerste met open feiten", z => z.MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Onbekend })),
        new("de eerste met feiten die niet vaststaan", z => z.MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Nee })),
        new("de eerste met feiten die niet vaststaan, verminderd verwijtbaar", z => z.MetMate(Mate.Verminderd).MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Nee })),
        new("de eerste met feiten die niet vaststaan, afgestemd", z => z.MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Nee, DringendeRedenen = Afgestemd })),
        new("de eerste niet opgelegd", z => z.MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee })),
        new("zonder norm", z => z.MetUitkering(u => u with { NormPerMaand = null })),
        new("norm wisselt in augustus", z => z.MetUitkering(u => u with { LatereNormen = [new LatereNorm(new(2024, 8), 1400.11m)] })),
        new("uitkering eindigt in augustus", z => z.MetUitkering(u => u with { BeeindigdPer = Zaak.Dag("2024-08-01") }).MetEerdereMaatregel("pw-18-6", "2024-01-15")),
        new("augustus zonder uitkering", z => z.MetUitkering(u => u with { MaandenZonderUitkering = [new(2024, 8)] }).MetEerdereMaatregel("pw-18-6", "2024-01-15")),
    ];

    private static readonly Verordening Bekend = Verordeningstaat.Bekend.Pas(Zaak.EenNoShow()).Verordening;

    private static readonly IReadOnlyList<Tabelas> Staten =
    [
        Verordeningstaat.Bekend,
        new("samenloop naar totaal", z => z.OnderVerordening(Met(s => s with { ZwaarsteNaar = Zwaartemaat.Totaal }))),
        new("elke maatregel telt", z => z.OnderVerordening(Met(s => s with { ZwaarsteBijEenHandeling = false }))),
        new("samenloop zwijgt over één handeling", z => z.OnderVerordening(Met(s => s with { ZwaarsteBijEenHandeling = null }))),
        new("samenloop na elkaar", z => z.OnderVerordening(Met(s => s with { MeerHandelingen = Maatregelvolgorde.NaElkaar }))),
        new("elke maatregel telt, na elkaar", z => z.OnderVerordening(Met(s => s with { ZwaarsteBijEenHandeling = false, MeerHandelingen = Maatregelvolgorde.NaElkaar }))),
        new("samenloop niet geregeld", z => z.OnderVerordening(Bekend with { Samenloop = Proefverordening.NietGeregeld<Samenloopregeling>() })),
    ];

    /// <summary>Twee waarschuwingen om één handeling, waarvan bij één de feiten openstaan, laat docs/tweede-lezing.md open.</summary>
    public static IEnumerable<Leeszaak> Twee =>
        from een in Soorten
        from ander in Soorten
        from afstand in Afstanden
        from anders in Anders
        where anders.Naam == "gewoon" || afstand.Dagen == 0
        where een.Naam != "pw-9-1-a-registratie" || ander.Naam != "pw-9-1-a-registratie" || anders.Naam != "de eerste met open feiten"
        from staat in anders.Naam == "gewoon" ? Staten : [Verordeningstaat.Bekend]
        let zaak = anders.Pas(een.Zaak.MetGedraging(g => g with { Handeling = afstand.Een }).En(Later(ander.Zaak, afstand.Dagen, afstand.Ander)))
        select new Leeszaak($"{een.Naam} en {ander.Naam} {afstand.Naam}, {anders.Naam}, {staat.Naam}", staat.Pas(afstand.Dagen > 14 ? Bekendgemaakt(zaak) : zaak));

    /// <summary>Dezelfde plicht tweemaal om één handeling, onder een verordening die samenloop niet regelt.</summary>
    public static IEnumerable<Leeszaak> Dubbel =>
        from plicht in Soorten
        let zaak = plicht.Zaak.MetGedraging(g => g with { Handeling = "h1" }).En(Later(plicht.Zaak, 0, "h1"))
        select new Leeszaak($"{plicht.Naam} tweemaal, samenloop niet geregeld", Staten.Single(s => s.Naam == "samenloop niet geregeld").Pas(zaak));

    public static IEnumerable<Leeszaak> Drie =>
        from een in Soorten
        from derde in Soorten
        from handeling in (IReadOnlyList<string?>)["h1", null]
        from anders in Anders.Take(8)
        let zaak = een.Zaak.MetGedraging(g => g with { Handeling = "h1" }).En(Later(een.Zaak, 7, "h2")).En(Later(derde.Zaak, 14, handeling))
        select new Leeszaak($"{een.Naam}, een week later weer, en {derde.Naam} ({handeling ?? "zonder naam"}), {anders.Naam}", Verordeningstaat.Bekend.Pas(anders.Pas(zaak)));

    /// <summary>Een afspraak die tweemaal is opgegeven, en twee gemiste rondes; en een afspraak die niet is gemist.</summary>
    public static IEnumerable<Leeszaak> NoShows => [.. Gemist, .. NietGemist];

    /// <summary>Een andere weg dan de maatregel, naast een gedraging die tot een maatregel kan leiden.</summary>
    public static IEnumerable<Leeszaak> Wegen =>
        from naast in (IReadOnlyList<(string Weg, string[] Plichten)>)
        [
            ("no-show vaststellen-recht (participatiewet)", ["no-show voorziening-arbeidsinschakeling (participatiewet)", "pw-18-4-h, gekozen", "pw-18-4-a", "pw-17-2-medewerking", "pw-9-6-misdraging"]),
            ("no-show vaststellen-recht (ioaw)", ["ioaw-37-1-e", "ioaw-37-1-g"]),
            ("pw-18b-taaleis", ["pw-18-4-h, gekozen", "pw-9-6-misdraging"]),
            ("ioaw-37-1-c", ["ioaw-37-1-e", "ioaw-37-1-g"]),
            ("ioaz-37-1-a", ["ioaz-37-1-e"]),
        ]
        from plicht in naast.Plichten
        from handeling in (IReadOnlyList<(string? Een, string? Ander)>)[(null, null), ("h1", "h1"), ("h1", "h2"), ("h1", null)]
        from dagen in (IReadOnlyList<int>)[0, 1, 31, -11]
        let weg = Plichten.Alle.First(p => p.Naam == naast.Weg).Zaak.MetGedraging(g => g with { Handeling = handeling.Een })
        let ander = Plichten.Alle.First(p => p.Naam == plicht).Zaak
        let verschoven = ander.Casus.Gedragingen[0].NoShow is null ? Later(ander, dagen, null) : ander.Op(Zaak.Dag("2024-05-13").PlusDays(dagen))
        select new Leeszaak(
            $"{naast.Weg} en {plicht}, {dagen} dagen, {handeling.Een ?? "geen naam"} en {handeling.Ander ?? "geen naam"}",
            Verordeningstaat.Bekend.Pas(Bekendgemaakt(weg.En(verschoven.MetGedraging(g => g with { Handeling = handeling.Ander })))));

    private static IEnumerable<Leeszaak> NietGemist =>
        from hoe in (IReadOnlyList<(string Naam, Func<Oproep, Oproep> Anders)>)
        [
            ("afgemeld", o => o with { VoorafAfgemeld = Antwoord.Ja }), ("verschenen", o => o with { Verschenen = Opkomst.Ja }), ("niet opgeroepen", o => o with { Aannemelijk = Antwoord.Nee }),
        ]
        from handeling in (IReadOnlyList<(string? Een, string? Ander)>)[(null, null), ("h1", "h1"), ("h1", "h2"), ("h1", null)]
        from plicht in (IReadOnlyList<string?>)[null, "pw-18-4-h, gekozen", "pw-18-4-a", "pw-9-6-misdraging"]
        from dagen in (IReadOnlyList<int>)[0, 1, 31]
        let ander = plicht is null ? Zaak.EenNoShow().Op(Zaak.Dag("2024-05-13").PlusDays(dagen)) : Later(Plichten.Alle.First(p => p.Naam == plicht).Zaak, dagen, null)
        select new Leeszaak(
            $"{hoe.Naam} en {plicht ?? "niet verschenen"}, {dagen} dagen, {handeling.Een ?? "geen naam"} en {handeling.Ander ?? "geen naam"}",
            Verordeningstaat.Bekend.Pas(Bekendgemaakt(Zaak.EenNoShow().MetHerhaling(hoe.Anders).MetGedraging(g => g with { Handeling = handeling.Een }).En(ander.MetGedraging(g => g with { Handeling = handeling.Ander })))));

    private static IEnumerable<Leeszaak> Gemist =>
        from dagen in (IReadOnlyList<int>)[0, 1, 7, 40]
        from doel in Enum.GetValues<NoShowDoel>()
        from partner in (IReadOnlyList<bool>)[false, true]
        from staat in (IReadOnlyList<Tabelas>)[Verordeningstaat.Bekend, Verordeningstaat.Aangenomen]
        let zaak = Zaak.EenNoShow().MetDoel(doel)
        let tweede = zaak.Op(Zaak.Dag("2024-05-13").PlusDays(dagen)).Casus.Gedragingen[0] with { Van = partner ? Gezinslid.Partner : Gezinslid.Belanghebbende }
        let samen = Bekendgemaakt(zaak.Met(c => c with { Partner = c.Belanghebbende }).Gehoord(Gezinslid.Belanghebbende, Gezinslid.Partner).En(zaak.MetGedraging(_ => tweede)))
        select new Leeszaak($"tweemaal {doel}, {dagen} dagen{(partner ? ", de tweede van de partner" : "")}, {staat.Naam}", staat.Pas(samen));

    private static Zaak Elk(Zaak zaak, Func<Gedraging, bool, Gedraging> anders) => zaak.Met(c => c with { Gedragingen = [.. c.Gedragingen.Select((g, plaats) => anders(g, plaats == 0))] });

    private static Zaak Later(Zaak zaak, int dagen, string? handeling) =>
        zaak.MetGedraging(g => g with { Datum = g.Datum?.PlusDays(dagen), GeconstateerdOp = null, Handeling = handeling });

    /// <summary>Het besluit komt na de laatste gedraging, en gehoord is daarna.</summary>
    private static Zaak Bekendgemaakt(Zaak zaak) => zaak.Met(c => c with
    {
        Peildatum = Zaak.Dag("2024-07-10"),
        Bekendmaking = Zaak.Dag("2024-07-17"),
        Uitkering = c.Uitkering! with { LaatstUitbetaaldeMaand = new(2024, 7) },
        Hoor = c.Hoor! with { Datum = Zaak.Dag("2024-07-01") },
    });

    private static Zaak NaElkaar(Zaak zaak, Antwoord langer) => Samen(zaak, Maatregelvolgorde.NaElkaar, langer);

    private static Zaak Samen(Zaak zaak, Maatregelvolgorde volgorde, Antwoord langer) => zaak.Met(c => c with
    {
        Samenloop = new Samenloopkeuze { Volgorde = volgorde, Motivering = "Tweemaal bewust.", LangerDanDrieMaanden = langer, LangerDanDrieMaandenMotivering = "Tweemaal kort na elkaar." },
    });

    private static Verordening Met(Func<Samenloopregeling, Samenloopregeling> anders) =>
        Bekend with { Samenloop = Proefverordening.Bekend("15", anders(Bekend.Samenloop!.Inhoud!)) };
}
