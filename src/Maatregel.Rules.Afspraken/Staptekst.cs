namespace Maatregel.Rules.Afspraken;

/// <summary>Woorden bij een stap: wat u kunt zeggen of schrijven, en waar het vaak misgaat.</summary>
/// <param name="Tekst">Wat u kunt zeggen of schrijven, op taalniveau B1; <c>null</c> als er niets te schrijven is.</param>
/// <param name="LetOp">Waar het bij deze stap vaak misgaat; <c>null</c> als daar niets over bekend is.</param>
public sealed record Staptekst(string? Tekst, string? LetOp)
{
    private const string GeenDreigement = "Een brief die vooral dreigt, wordt vaker niet geopend. Zeg eerst waarom u iemand wilt spreken en hoe een andere tijd kan; noem de gevolgen kort en juist.";
    private const string Afmelding = "De fout die het meest voorkomt: iemand staat als no-show geteld die zich bij een ander had afgemeld. Vraag dat na vóór u schrijft.";

    /// <summary>De woorden bij een stap.</summary>
    /// <param name="stap">De stap.</param>
    public static Staptekst Bij(NoShowStap stap) => stap switch
    {
        NoShowStap.OpnieuwOproepen => new(
            "Wij hadden een afspraak met u op [dag]. U was er niet. Wij willen u graag spreken over [onderwerp]. Daarom hebben wij een nieuwe afspraak gemaakt: [dag en tijd], [plaats]. Kunt u dan niet? Bel ons vóór die dag: [telefoonnummer]. Dan zoeken wij samen een andere tijd. Komt u niet en belt u niet? Dan nodigen wij u uit om te vertellen waarom. Pas daarna beslissen wij of dit gevolgen heeft voor uw uitkering.",
            Afmelding + " " + GeenDreigement),
        NoShowStap.Nabellen => new(
            "U bent er vandaag niet. Is alles goed? Kunt u nog komen? Als dat niet lukt: wanneer kunt u er wel weer zijn? Had u zich afgemeld, en bij wie?",
            Afmelding + " Bij ziekte vraagt u alleen wanneer iemand er weer kan zijn."),
        NoShowStap.NogEenKeerBellen => new(
            "Wij belden u op [tijd] voor onze afspraak. U nam niet op. Wij bellen u om [tijd] nog een keer. Terugbellen kan ook: [telefoonnummer].",
            "Eén keer niet opnemen is geen no-show. Spreek een bericht in, en controleer het nummer."),
        NoShowStap.Waarschuwen => new(
            "U was op [dag] niet bij uw traject. Wij missen u. Laat ons weten wat er is: [telefoonnummer]. Het traject hoort bij uw uitkering. Blijft u zonder bericht weg, dan praten wij daar met u over. Daarna kan het gevolgen hebben voor uw uitkering.",
            Afmelding + " " + GeenDreigement),
        NoShowStap.GesprekVoeren => new(
            "Wij willen met u praten over uw traject. U was er op [dagen] niet. Wat houdt u tegen? Past het traject bij u? Wat hebt u nodig om er wel te zijn?",
            "Leg vast wat is afgesproken. Zonder dat is later niet te zeggen of iemand zich daaraan hield."),
        NoShowStap.UitnodigenHoorgesprek => new(
            "U was op [dag] en op [dag] niet op onze afspraak. Misschien heeft dat gevolgen voor uw uitkering. Wij willen eerst van u horen wat er was. Kom op [dag en tijd], [plaats]. U mag ook schrijven of iemand meenemen.",
            "Er is nog niets besloten: schrijf de brief ook zo."),
        NoShowStap.AfmeldingInternDoorgeven => new(
            "[Naam] meldde zich op [dag] af voor de afspraak van [dag]. Wilt u die niet als no-show tellen?",
            Afmelding),
        NoShowStap.AanvraagAfhandelen => new(
            null,
            "Een maatregel kan hier niet: er is nog geen uitkering. Vraag na een tijd waarom iemand wegbleef; misschien is de uitnodiging niet begrepen."),
        NoShowStap.AdviesVragen => new(
            null,
            "Een maatregel wordt teruggedraaid als een voorwaarde is vergeten. Het advies loopt ze alle langs."),
        _ => new(null, null),
    };

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Staptekst);
}
