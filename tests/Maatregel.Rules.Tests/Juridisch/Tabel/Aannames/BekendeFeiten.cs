using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Tabel.Aannames;

/// <summary>
/// Per default: what a caller can state instead. A fact of the case, a text of the verordening that somebody has read, or a choice that
/// the municipality has confirmed.
/// </summary>
internal static class BekendeFeiten
{
    private static IReadOnlyList<Tabelas> Normen { get; } =
    [
        .. Enum.GetValues<Normmoment>().Select(n => AndereTekst.Van($"gelezen: {Codes<Normmoment>.Code(n)}", v => v with { Berekeningsgrondslag = Proefverordening.Bekend("18", new Berekeningsgrondslag { Norm = n }) })),
        AndereTekst.Van("niets geregeld", v => v with { Berekeningsgrondslag = Proefverordening.NietGeregeld<Berekeningsgrondslag>() }),
    ];

    private static IReadOnlyList<Tabelas> Hardheid { get; } =
    [
        AndereTekst.Van("geen hardheidsclausule", v => v with { Hardheidsclausule = Proefverordening.NietGeregeld<string>() }),
        new("het college wijkt af", z => z.MetDringendeRedenen(5, 1)),
    ];

    private static IReadOnlyList<Tabelas> Herhaling { get; } =
    [
        AndereTekst.Van("dezelfde bepaling over herhaling", v => v with { Recidive = Proefverordening.Bekend("16", v.Recidive!.Inhoud!) }),
        AndereTekst.Van("herhaling niet geregeld", v => v with { Recidive = Proefverordening.NietGeregeld<Recidiveregeling>() }),
        AndereTekst.Van("herhaling binnen zes maanden", v => v with { Recidive = Proefverordening.Bekend("16", v.Recidive!.Inhoud! with { VensterInMaanden = 6 }) }),
    ];

    private static IReadOnlyList<Tabelas> Herleving { get; } =
    [
        .. ((IReadOnlyList<int>)[1, 2, 12]).Select(m => AndereTekst.Van($"herleven binnen {m} maanden", v => v with { Herleving = Proefverordening.Bekend("19", new Herleving { TermijnInMaanden = m }) })),
        AndereTekst.Van("herleven niet geregeld", v => v with { Herleving = Proefverordening.NietGeregeld<Herleving>() }),
    ];

    private static IReadOnlyList<Tabelas> Horen { get; } =
    [
        AndereTekst.Van("elke uitzondering op horen", v => v with { Horen = Proefverordening.Bekend("17", new Horen { Uitzonderingen = Enum.GetValues<HoorGrond>() }) }),
        AndereTekst.Van("geen uitzondering op horen", v => v with { Horen = Proefverordening.Bekend("17", new Horen { Uitzonderingen = [] }) }),
        AndereTekst.Van("horen niet geregeld", v => v with { Horen = Proefverordening.NietGeregeld<Horen>() }),
    ];

    private static IReadOnlyList<Tabelas> Ingang { get; } =
    [
        AndereTekst.Van("eerder mag", v => v with { Ingang = Proefverordening.Bekend("14", new Ingangsregeling { EerderAlsNietUitbetaald = true }) }),
        AndereTekst.Van("eerder mag niet", v => v with { Ingang = Proefverordening.Bekend("14", new Ingangsregeling()) }),
        AndereTekst.Van("ingang niet geregeld", v => v with { Ingang = Proefverordening.NietGeregeld<Ingangsregeling>() }),
    ];

    private static IReadOnlyList<Tabelas> Inkeer { get; } =
    [
        AndereTekst.Van("inkeer niet geregeld", v => v with { Inkeer = Proefverordening.NietGeregeld<Inkeerregeling>() }),
        AndereTekst.Van("inkeer ook bij eigen maatregelen", v => v with { Inkeer = Proefverordening.Bekend("23", new Inkeerregeling { OokEigenMaatregelen = true }) }),
    ];

    private static IReadOnlyList<Tabelas> Samenloop { get; } =
    [
        .. Enum.GetValues<Zwaartemaat>().Select(m => AndereTekst.Van($"de zwaarste naar {Codes<Zwaartemaat>.Code(m)}", v => v with { Samenloop = Proefverordening.Bekend("15", new Samenloopregeling { ZwaarsteBijEenHandeling = true, ZwaarsteNaar = m }) })),
        .. Enum.GetValues<Maatregelvolgorde>().Select(m => AndereTekst.Van($"meer handelingen {Codes<Maatregelvolgorde>.Code(m)}", v => v with { Samenloop = Proefverordening.Bekend("15", new Samenloopregeling { ZwaarsteBijEenHandeling = false, MeerHandelingen = m }) })),
        AndereTekst.Van("samenloop niet geregeld", v => v with { Samenloop = Proefverordening.NietGeregeld<Samenloopregeling>() }),
    ];

    private static IReadOnlyList<Tabelas> TeltNiet { get; } = [.. Enum.GetValues<Antwoord>().Select(a => Eerdere($"telt mee: {a}", e => e with { TeltMee = a }))];

    private static IReadOnlyList<Tabelas> Uitbetaald { get; } =
        [.. Enumerable.Range(-1, 5).Select(m => new Tabelas($"uitbetaald tot en met {m} maanden na de peildatum", z => z.MetUitkering(u => u with { LaatstUitbetaaldeMaand = z.Casus.Peildatum.ToYearMonth().PlusMonths(m) })))];

    private static IReadOnlyList<Tabelas> Verminderd { get; } =
    [
        .. ((IReadOnlyList<Breuk>)[new(1, 4), new(1, 2), new(1, 1)]).Select(deel => AndereTekst.Van($"verminderd tot {deel}", v => v with { VerminderdeVerwijtbaarheid = Proefverordening.Bekend("22", new VerminderdeVerwijtbaarheid { Deel = deel }) })),
        AndereTekst.Van("verminderd niet geregeld", v => v with { VerminderdeVerwijtbaarheid = Proefverordening.NietGeregeld<VerminderdeVerwijtbaarheid>() }),
    ];

    private static IReadOnlyList<Tabelas> Waarschuwing { get; } =
    [
        AndereTekst.Van("geen waarschuwing", v => v with { Waarschuwing = Proefverordening.NietGeregeld<Waarschuwingsregeling>() }),
        AndereTekst.Van("een waarschuwing mag", v => v with { Waarschuwing = Proefverordening.Bekend("11", new Waarschuwingsregeling { Categorieen = Categorieen(v) }) }),
        AndereTekst.Van("een waarschuwing moet", v => v with { Waarschuwing = Proefverordening.Bekend("11", new Waarschuwingsregeling { Categorieen = Categorieen(v), Verplicht = true }) }),
    ];

    // Behind the lists that it is made of.
    public static IReadOnlyDictionary<string, IReadOnlyList<Tabelas>> PerAanname { get; } = new Dictionary<string, IReadOnlyList<Tabelas>>(StringComparer.Ordinal)
    {
        [Aannamecode.AfstemmingLangerDanStandaard] = [new("geen reden om af te stemmen", z => z.Met(c => c with { DringendeRedenen = new() { Oordeel = DringendeRedenenOordeel.Geen, Motivering = "Geen schulden." } }))],
        [Aannamecode.BekendmakingIsPeildatum] = [.. Enumerable.Range(0, 3).Select(m => new Tabelas($"bekendmaking {m} maanden na de peildatum", z => z.Met(c => c with { Bekendmaking = c.Peildatum.PlusMonths(m) })))],
        [Aannamecode.BepalingenOnbekend] =
        [
            AndereTekst.Van("de andere bepalingen noemen de gedraging niet", AllesGelezen),
            AndereTekst.Van("een andere bepaling noemt de gedraging, 5%", v => NoemtAlles(AllesGelezen(v), 5)),
            AndereTekst.Van("een andere bepaling noemt de gedraging, 100%", v => NoemtAlles(AllesGelezen(v), 100)),
        ],
        [Aannamecode.BerekeningsgrondslagOnbekend] = Normen,
        [Aannamecode.DatumGedraging] = [new("de dag van de laatste gemiste afspraak", z => z.MetGedraging(g => g with { Datum = g.NoShow!.Oproepen[^1].AfspraakOp }))],
        [Aannamecode.DeelnameTraject] =
        [
            new("niet gewaarschuwd", z => z.MetGedraging(g => g with { NoShow = g.NoShow! with { GewaarschuwdOp = null } })),
            new("een gewoon gesprek", z => z.BijVoortgangsgesprek()),
        ],
        [Aannamecode.EerdereMaatregelGeldt] = [.. Enum.GetValues<MaatregelStatus>().Select(s => Eerdere($"de eerdere is {Codes<MaatregelStatus>.Code(s)}", e => e with { Status = e.Status ?? s }))],
        [Aannamecode.EerdereMaatregelLoopt] =
        [
            Eerdere("de eerdere loopt niet meer", e => e with { Plan = [] }),
            Eerdere("de eerdere loopt in juli", e => e with { Plan = [new(new YearMonth(2024, 7), 20)] }),
        ],
        [Aannamecode.EerdereMaatregelNietNihil] =
        [
            Eerdere("de eerdere was 100%", e => e with { Percentage = e.Percentage ?? 100 }),
            Eerdere("de eerdere was nihil", e => e with { Percentage = e.Percentage ?? 0 }),
            Eerdere("de eerdere was nihil en telt niet", e => e with { TeltMee = e.Percentage is null ? Antwoord.Nee : e.TeltMee, Percentage = e.Percentage ?? 0 }),
        ],
        [Aannamecode.Hardheidsclausule] = Hardheid,
        [Aannamecode.HerhalingVanTweeSoorten] = Herhaling,
        [Aannamecode.Herhalingsoproep] =
        [
            new("nog een gemiste herhaling", z => z.MetGedraging(g => g with { NoShow = g.NoShow! with { Oproepen = [.. g.NoShow.Oproepen, g.NoShow.Oproepen[^1] with { Soort = OproepSoort.Herhaling, Verzonden = Zaak.Dag("2024-05-14"), AfspraakOp = Zaak.Dag("2024-05-24") }] } })),
            Keuze(Aannamecode.Herhalingsoproep, "ja"),
            Keuze(Aannamecode.Herhalingsoproep, "nee"),
        ],
        [Aannamecode.HerlevingOnbekend] = Herleving,
        [Aannamecode.HorenNietGelezen] = Horen,
        [Aannamecode.HorenNietNodig] = Horen,
        [Aannamecode.IngangDagVanDeMaand] = Ingang,
        [Aannamecode.IngangOnbekend] = Ingang,
        [Aannamecode.InkeerVolgensVerordening] = Inkeer,
        [Aannamecode.KeuzeTegenVoorrang] = [new("geen keuze", z => z.MetOordeel(o => o with { Grondslag = null }))],
        [Aannamecode.LaatstUitbetaaldOnbekend] = Uitbetaald,
        [Aannamecode.MaandVanOplegging] = [AndereTekst.Van("over elke maand", v => v with { Spreiding = Proefverordening.Bekend("10b", v.Spreiding!.Inhoud! with { OverMaandVanOplegging = false }) })],
        [Aannamecode.MaandenZonderUitkering] = [.. Enum.GetValues<Antwoord>().Select(a => new Tabelas($"inhalen: {a}", z => z.MetUitkering(u => u with { ZonderUitkeringInhalen = a })))],
        [Aannamecode.ModelbepalingAfzien] =
        [
            AndereTekst.Van("geen termijn", v => v with { Afzien = Proefverordening.NietGeregeld<Afzien>() }),
            AndereTekst.Van("dezelfde termijn", v => v with { Afzien = Proefverordening.Bekend("13", v.Afzien!.Inhoud!) }),
            AndereTekst.Van("dezelfde termijn tot het besluit", v => v with { Afzien = Proefverordening.Bekend("13", v.Afzien!.Inhoud! with { Tot = Afzienmoment.Besluit }) }),
        ],
        [Aannamecode.ModelbepalingBerekeningsgrondslag] = Normen,
        [Aannamecode.ModelbepalingHardheidsclausule] = Hardheid,
        [Aannamecode.ModelbepalingIngang] = Ingang,
        [Aannamecode.ModelbepalingInkeer] = Inkeer,
        [Aannamecode.ModelbepalingRecidive] = Herhaling,
        [Aannamecode.ModelbepalingSamenloop] = Samenloop,
        [Aannamecode.ModelbepalingVerminderdeVerwijtbaarheid] = Verminderd,
        [Aannamecode.NietGesteldAlleenstaandeOuder] =
        [
            new("alleenstaande ouder, onderzocht", z => Ouder(z, Antwoord.Ja)),
            new("alleenstaande ouder, niet onderzocht", z => Ouder(z, Antwoord.Nee)),
            new("geen alleenstaande ouder", z => z.MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Nee })),
        ],
        [Aannamecode.NietGesteldVerliesVanWerk] = [.. Enum.GetValues<Antwoord>().Select(a => new Tabelas($"werk verloren: {a}", z => z.MetGedraging(g => g with { VerliesVanWerk = a })))],
        [Aannamecode.NormOnbekend] = [new("de norm is 1500 euro", z => z.MetUitkering(u => u with { NormPerMaand = 1500, Leefsituatie = null })), new("de norm is 300 euro", z => z.MetUitkering(u => u with { NormPerMaand = 300, Leefsituatie = null }))],
        [Aannamecode.NormOverHalfjaar] = [new("een lagere norm in het volgende halfjaar", z => z.MetUitkering(u => u with { LatereNormen = [new(new YearMonth(2025, 1), 900)] }))],
        [Aannamecode.OokMeegerekend] = Normen,
        [Aannamecode.PlichtVanRechtswege] =
        [
            .. Enum.GetValues<Antwoord>().Select(a => new Tabelas($"opgelegd: {a}", z => z.MetOordeel(o => o with { VerplichtingOpgelegd = a }))),
            Keuze(Aannamecode.PlichtVanRechtswege, null),
        ],
        [Aannamecode.RecidiveAnker] = [.. Enum.GetValues<RecidiveAnker>().Select(a => Keuze(Aannamecode.RecidiveAnker, Codes<RecidiveAnker>.Code(a)))],
        [Aannamecode.RecidiveGemeente] = TeltNiet,
        [Aannamecode.RecidiveGezinslid] = TeltNiet,
        [Aannamecode.RecidiveGrondslag] = TeltNiet,
        [Aannamecode.RecidiveNihil] = TeltNiet,
        [Aannamecode.RecidiveRegeling] = TeltNiet,
        [Aannamecode.RecidiveTrede] = TeltNiet,
        [Aannamecode.SamenloopMaat] = Samenloop,
        // A fixed amount of 100 euro: below such a norm it takes the whole of one month, and then the two weigh the same.
        [Aannamecode.SamenloopNorm] = [.. ((IReadOnlyList<decimal>)[150, 400, 1500, 5000]).Select(n => new Tabelas($"de norm is {n:0} euro", z => z.MetUitkering(u => u with { NormPerMaand = n, Leefsituatie = null })))],
        [Aannamecode.TeltMeeNietGebruikt] = [Eerdere("niet gezegd of hij telt", e => e with { TeltMee = Antwoord.Onbekend }), Eerdere("hij telt", e => e with { TeltMee = Antwoord.Ja })],
        [Aannamecode.VerminderdeVerwijtbaarheid] = Verminderd,
        [Aannamecode.VerminderdeVerwijtbaarheidVierdeLid] = [.. Verminderd, new("afgestemd op de helft", z => z.MetDringendeRedenen(50, 1))],
        [Aannamecode.VerordeningNogVanKracht] =
        [
            AndereTekst.Van("gold nog ongewijzigd", v => v with { BekendTotEnMet = null }),
            AndereTekst.Van("was vervallen", v => v with { Gemeenten = [.. v.Gemeenten.Select(g => g with { TotEnMet = v.BekendTotEnMet })] }),
        ],
        [Aannamecode.VolgordeVanMaatregelen] = [.. Enum.GetValues<Maatregelvolgorde>().Select(v => new Tabelas($"volgorde: {v}", z => z.Met(c => c with { Samenloop = new() { Volgorde = v, Motivering = "Twee keer bewust." } })))],
        [Aannamecode.WaarschuwingOnbekend] = Waarschuwing,
        [Aannamecode.GekozenPercentageBijHerhaling] = [new("geen percentage gekozen", z => z.MetOordeel(o => o with { Percentage = null }))],
        [Aannamecode.VastBedragBovenNorm] = [new("de norm is 1500 euro", z => z.MetUitkering(u => u with { NormPerMaand = 1500, Leefsituatie = null })), new("de norm is 300 euro", z => z.MetUitkering(u => u with { NormPerMaand = 300, Leefsituatie = null }))],
        [Aannamecode.ZwaarderDanHetTarief] = [new("geen percentage gekozen", z => z.MetOordeel(o => o with { Percentage = null }))],
    };

    private static Tabelas Eerdere(string naam, Func<EerdereMaatregel, EerdereMaatregel> anders) =>
        new(naam, z => z.Met(c => c with { EerdereMaatregelen = [.. c.EerdereMaatregelen!.Select(anders)] }));

    private static Tabelas Keuze(string code, string? waarde)
    {
        Lazy<AdviesInstellingen> gekozen = new(() => Zaak.Gekozen("GM1916", code, waarde));
        return new($"de gemeente koos {waarde ?? "wat is aangenomen"}", z => z.MetInstelling(gekozen.Value));
    }

    private static Zaak Ouder(Zaak zaak, Antwoord onderzocht) => zaak.MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Ja })
        .MetOordeel(o => o with { Voorwaarden = (o.Voorwaarden ?? new()) with { OpvangScholingEnBelastbaarheidOnderzocht = onderzocht } });

    private static IReadOnlyList<int> Categorieen(Verordening v) => [.. v.Tarieven.Select(t => t.Categorie).Distinct()];

    private static Verordening AllesGelezen(Verordening v) => v with
    {
        OverigeGedragingen = Bepalingstatus.NietGeregeld,
        Gedragingen = [.. v.Gedragingen.Where(g => g.Status != Bepalingstatus.Onbekend)],
        TekortschietendBesef = v.TekortschietendBesef?.Status == Bepalingstatus.Bekend ? v.TekortschietendBesef : Proefverordening.NietGeregeld<TekortschietendBesef>(),
    };

    /// <summary>Lid 4, the boete, the taaleis and refusal are the Act's own.</summary>
    private static bool VoorDeVerordening(Verplichting plicht) => !plicht.Geuniformeerd
        && plicht.Bron is not ({ Artikelnummer: "17", Lidnummer: "1" } or { Artikelnummer: "18b" } or { Artikelnummer: "37", Onderdeelletter: "a" or "c" });

    private static Verordening NoemtAlles(Verordening v, decimal percentage) => v with
    {
        Gedragingen =
        [
            .. v.Gedragingen,
            .. Enum.GetValues<Regeling>().Select(regeling => new Gedragsbepaling
            {
                Artikel = $"30-{(int)regeling + 1}",
                Status = Bepalingstatus.Bekend,
                Regelingen = [regeling],
                Verplichtingen = [.. Verplichtingen.Alle.Where(p => p.Regeling == regeling && VoorDeVerordening(p))],
                OokOnvoldoende = true,
                Tarief = new Tarief { Percentage = percentage, Maanden = 1 },
                Vindplaats = "proefdocument",
            }),
        ],
    };
}
