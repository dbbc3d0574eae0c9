using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tabel;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Toets;

/// <summary>Bepalingen van een verordening die de tabel niet heeft: een andere duur per onderdeel, voorrang, uitzonderingen, terugkijken, herleving.</summary>
internal static class Bepalingszaken
{
    private static readonly Verordening Bekend = Verordeningstaat.Bekend.Pas(Zaak.EenNoShow()).Verordening;

    private static readonly IReadOnlyList<(Tabelas Bepaling, IReadOnlyList<Tabelas> Anders)> Bepalingen =
    [
        (Onder("onderdeel a duurt langer", v => v with
        {
            Uniform = Proefverordening.Bekend<IReadOnlyList<UniformeDuur>>("10a",
            [
                new UniformeDuur { Onderdelen = ["a"], EersteMaanden = 2, HerhalingMaanden = 3 },
                new UniformeDuur { Onderdelen = ["b", "c", "d", "e", "f", "g", "h"], EersteMaanden = 1, HerhalingMaanden = 2 },
            ]),
        }),
            Ladder),
        (Onder("de duur bij herhaling niet gelezen", v => v with { Uniform = Proefverordening.Bekend<IReadOnlyList<UniformeDuur>>("10a", [Alle8 with { HerhalingMaanden = null }]) }), Ladder),
        (Onder("de duur van onderdeel a en h opzij gezet", v => v with
        {
            Uniform = Proefverordening.Bekend<IReadOnlyList<UniformeDuur>>("10a",
            [
                Alle8 with { Onderdelen = ["a", "h"], BuitenToepassing = new() { Ecli = "ECLI:NL:RBAMS:2017:5710", Vanaf = new(2015, 1, 1), Reden = "Geen ruimte voor het zesde lid." } },
                Alle8 with { Onderdelen = ["b", "c", "d", "e", "f", "g"], EersteMaanden = 2, HerhalingMaanden = 3 },
            ]),
        }), Ladder),
        (Onder("het vierde lid gaat voor", v => v with { Samenloop = Proefverordening.Bekend("15", v.Samenloop!.Inhoud! with { Voorrang = Grondslagvoorrang.VierdeLid }) }),
            [new("zonder keuze", z => z), new("de verordening gekozen", z => z.MetGrondslag("vo-9-2")), new("zonder reden gekozen", z => z.MetGrondslag("vo-9-2", ""))]),
        (Onder("afzien met een uitzondering", v => v with { Afzien = Proefverordening.Bekend("13", v.Afzien!.Inhoud! with { Uitzondering = "tenzij het om fraude gaat" }) }), TeLaat),
        (Onder("afzien tot het besluit", v => v with { Afzien = Proefverordening.Bekend("13", v.Afzien!.Inhoud! with { Tot = Afzienmoment.Besluit }) }), TeLaat),
        (Onder("afzien zonder bekend moment", v => v with { Afzien = Proefverordening.Bekend("13", v.Afzien!.Inhoud! with { Tot = null }) }), TeLaat),
        (Onder("afzien onbekend", v => v with { Afzien = Proefverordening.Onbekend<Afzien>() }), TeLaat),
        (Verordeningstaat.Bekend, TeLaat),
        (Verordeningstaat.Aangenomen, TeLaat),
        (Onder("horen met één uitzondering", v => v with { Horen = Proefverordening.Bekend("17", new Horen { Uitzonderingen = [HoorGrond.ZietErvanAf] }) }),
            [.. Enum.GetValues<HoorGrond>().Select(grond => new Tabelas(grond.ToString(), z => z.MetHoor(HoorStatus.Achterwege, grond)))]),
        (Onder("horen niet geregeld", v => v with { Horen = Proefverordening.NietGeregeld<Horen>() }),
        [
            new("ziet ervan af", z => z.MetHoor(HoorStatus.Achterwege, HoorGrond.ZietErvanAf)),
            new("zag ervan af vóór de gedraging", z => ZietErvanAf(z, h => h with { Datum = Zaak.Dag("2024-05-12") })),
            new("zag ervan af na de gedraging", z => ZietErvanAf(z, h => h with { Datum = Zaak.Dag("2024-05-27") })),
            new("de partner zag ervan af", z => ZietErvanAf(z.Met(c => c with { Partner = c.Belanghebbende }), h => h with { Wie = [Gezinslid.Partner] })),
        ]),
        (Onder("spreiden niet gelezen", v => v with { Spreiding = Proefverordening.Onbekend<Spreiding>() }),
            [new("gespreid", z => z.Gespreid()), new("gespreid en afgestemd", z => z.Gespreid().MetDringendeRedenen(50, 1)), new("ineens", z => z)]),
        (Onder("herhaling niet gelezen", v => v with { Recidive = Proefverordening.Onbekend<Recidiveregeling>() }), Verledens),
        (Onder("een waarschuwing telt mee", v => v with { Recidive = Proefverordening.Bekend("16", v.Recidive!.Inhoud! with { WaarschuwingTelt = true }) }), Verledens),
        (Onder("nihil telt mee", v => v with { Recidive = Proefverordening.Bekend("16", v.Recidive!.Inhoud! with { AfgezienWegensDringendeRedenenTelt = true }) }), Verledens),
        (Onder("nihil telt niet mee", v => v with { Recidive = Proefverordening.Bekend("16", v.Recidive!.Inhoud! with { AfgezienWegensDringendeRedenenTelt = false }) }), Verledens),
        (Onder("een jaar terugkijken", v => v with { Waarschuwing = Proefverordening.Bekend("11", new Waarschuwingsregeling { Categorieen = [1, 2], Verplicht = true, TerugkijkenInMaanden = 12 }) }), Verledens),
        (Onder("een waarschuwing niet gelezen", v => v.NaarModel(m => m with { Waarschuwing = Proefverordening.Aangenomen<Waarschuwingsregeling>() })),
            [.. Enum.GetValues<Antwoord>().Select(antwoord => new Tabelas($"waarschuwen {antwoord}", z => z.MetOordeel(o => o with { Waarschuwen = antwoord })))]),
        (Onder("herleven kan", v => v with { Herleving = Proefverordening.Bekend("19", new Herleving { TermijnInMaanden = 2 }) }), Nieuw),
        (Onder("herleven niet geregeld", v => v with { Herleving = Proefverordening.NietGeregeld<Herleving>() }), Nieuw),
        (Onder("herleven niet gelezen", v => v with { Herleving = Proefverordening.Onbekend<Herleving>() }), Nieuw),
    ];

    public static IEnumerable<Leeszaak> Alle =>
        from plicht in Plichten.Alle
        from bepaling in Bepalingen
        from anders in bepaling.Anders
        select new Leeszaak($"{plicht.Naam}, {anders.Naam}, {bepaling.Bepaling.Naam}", bepaling.Bepaling.Pas(anders.Pas(plicht.Zaak)));

    private static UniformeDuur Alle8 => new() { Onderdelen = ["a", "b", "c", "d", "e", "f", "g", "h"], EersteMaanden = 1, HerhalingMaanden = 2 };

    private static IReadOnlyList<Tabelas> Ladder =>
    [
        new("eerste keer", z => z),
        new("lid 5 eerder", z => z.MetEerdereMaatregel("pw-18-5", "2024-01-15")),
        new("lid 6 eerder", z => z.MetEerdereMaatregel("pw-18-6", "2024-01-15")),
    ];

    private static IReadOnlyList<Tabelas> TeLaat =>
    [
        new("te laat vastgesteld", z => Een(z, "2025-05-14")),
        new("te laat vastgesteld, uitzondering geldt", z => Een(z, "2025-05-14").MetOordeel(o => o with { UitzonderingOpAfzien = Antwoord.Ja })),
        new("te laat vastgesteld, uitzondering geldt niet", z => Een(z, "2025-05-14").MetOordeel(o => o with { UitzonderingOpAfzien = Antwoord.Nee })),
        new("op tijd vastgesteld, te laat beslist", z => Een(z, "2025-05-13")),
        new("op tijd vastgesteld, te laat beslist, uitzondering geldt niet", z => Een(z, "2025-05-13").MetOordeel(o => o with { UitzonderingOpAfzien = Antwoord.Nee })),
        new("niet gezegd wanneer vastgesteld", z => Een(z, null)),
    ];

    private static IReadOnlyList<Tabelas> Verledens =>
    [
        new("geen", z => z),
        new("niet opgegeven", z => z.ZonderOpgaveVanEerdereMaatregelen()),
        new("categorie 2", z => Eerder(z, e => e)),
        new("categorie 2 op nihil", z => Eerder(z, e => e with { Percentage = 0 })),
        new("categorie 2 vernietigd", z => Eerder(z, e => e with { Status = MaatregelStatus.Vernietigd })),
        new("categorie 2 zonder bekendmaking", z => Eerder(z, e => e with { Bekendgemaakt = null })),
        new("categorie 2 lang geleden", z => Eerder(z, e => e with { Bekendgemaakt = Zaak.Dag("2022-01-15") })),
        new("een waarschuwing", z => Eerder(z, e => e with { Waarschuwing = true, Percentage = null, Maanden = null })),
        new("naar de wet genoemd", z => Eerder(z, e => e with { Regel = new("pw-18-2"), Categorie = null })),
    ];

    private static IReadOnlyList<Tabelas> Nieuw =>
    [
        new("nieuwe uitkering op tijd", z => Nieuwe(z, "2024-08-01")),
        new("nieuwe uitkering te laat", z => Nieuwe(z, "2024-08-02")),
        new("een nieuwe uitkering halverwege, op tijd", z => Halverwege(z, "2024-10-01")),
        new("een nieuwe uitkering halverwege, te laat", z => Halverwege(z, "2024-10-02")),
    ];

    private static Tabelas Onder(string naam, Func<Verordening, Verordening> anders)
    {
        var verordening = anders(Bekend);
        return new(naam, z => z.OnderVerordening(verordening));
    }

    private static Zaak Een(Zaak zaak, string? vastgesteld) => zaak
        .Met(c => c with { Peildatum = Zaak.Dag("2025-06-10"), Bekendmaking = Zaak.Dag("2025-06-17") })
        .MetGedraging(g => g with { GeconstateerdOp = vastgesteld is null ? null : Zaak.Dag(vastgesteld) });

    private static Zaak ZietErvanAf(Zaak zaak, Func<Hoor, Hoor> anders) =>
        zaak.MetHoor(HoorStatus.Achterwege, HoorGrond.ZietErvanAf).Met(c => c with { Hoor = anders(c.Hoor!) });

    private static Zaak Eerder(Zaak zaak, Func<EerdereMaatregel, EerdereMaatregel> anders) => zaak.MetEerdereMaatregel(anders(new EerdereMaatregel
    {
        Regel = new("vo-10-1-b"),
        Categorie = 2,
        Bekendgemaakt = Zaak.Dag("2024-01-15"),
        Percentage = 20,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    }));

    private static Zaak Halverwege(Zaak zaak, string opnieuw) => zaak.MetEerdereMaatregel("pw-18-5", "2024-01-15").Met(c => c with
    {
        Uitkering = c.Uitkering! with { BeeindigdPer = Zaak.Dag("2024-08-01"), OpnieuwToegekendPer = Zaak.Dag(opnieuw) },
    });

    private static Zaak Nieuwe(Zaak zaak, string opnieuw) => zaak.Met(c => c with
    {
        Uitkering = c.Uitkering! with { ToegekendPer = Zaak.Dag("2023-01-01"), LaatstUitbetaaldeMaand = null, BeeindigdPer = Zaak.Dag("2024-06-01"), OpnieuwToegekendPer = Zaak.Dag(opnieuw) },
        Peildatum = Zaak.Dag("2024-08-10"),
        Bekendmaking = Zaak.Dag("2024-08-17"),
    });
}
