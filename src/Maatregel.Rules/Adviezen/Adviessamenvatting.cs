namespace Maatregel.Rules.Adviezen;

/// <summary>The outcome in one sentence, and a second one where something is missing.</summary>
internal static class Adviessamenvatting
{
    public static string Van(Advies advies) => advies.Uitkomst switch
    {
        Uitkomst.Maatregel => string.Join(" ", advies.Maatregelen.Select(m => Maatregel(m, advies))) + ZonderBedragen(advies) + Anders(advies) + NietGevolgd(advies),
        Uitkomst.GeenMaatregel => $"Advies: leg geen maatregel op. {Waarom(advies)}",
        Uitkomst.Waarschuwing => $"Advies: volsta met een waarschuwing. {Waarom(advies)}{Anders(advies)}",
        Uitkomst.AndereRoute => $"Dit is geen zaak voor een maatregel. {Waarom(advies)}{Anders(advies)}",
        Uitkomst.NietUitvoerbaar => $"Er is geen uitkering om te verlagen: leg geen maatregel op. {Waarom(advies)}{Anders(advies)}",
        Uitkomst.NietGeregeld => $"Er kan geen advies worden gegeven. {Waarom(advies)}{Anders(advies)}",
        _ when advies.OpenVragen.Count > 0 => $"Nog geen advies: {Aantal(advies.OpenVragen.Count)}.",
        _ => "Nog geen advies: zet eerst de genoemde vervolgstappen.",
    };

    private static string Waarom(Advies advies) => advies.Gedragingen.First(g => g.Uitkomst == advies.Uitkomst).Toelichting.Tekst;

    /// <summary>Of more acts one may go another way than the advice as a whole; what becomes of each is said.</summary>
    private static string Anders(Advies advies) => string.Concat(advies.Gedragingen.Where(g => g.Uitkomst != advies.Uitkomst).Select(g => g.Uitkomst switch
    {
        Uitkomst.GeenMaatregel => $" Voor {Welke(g, advies)} komt er geen maatregel.",
        Uitkomst.Waarschuwing => $" Voor {Welke(g, advies)} volstaat een waarschuwing.",
        Uitkomst.AndereRoute => $" {Welke(g, advies).Begin} is geen zaak voor een maatregel: er geldt een andere route.",
        Uitkomst.NietUitvoerbaar => $" Voor {Welke(g, advies)} is er geen uitkering om te verlagen.",
        Uitkomst.NietGeregeld => $" Voor {Welke(g, advies)} kan geen advies worden gegeven.",
        _ => "",
    }));

    private static Aanduiding Welke(GedragingUitkomst gedraging, Advies advies) => Aanduiding.Gedraging(advies.Casus, gedraging.Gedraging);

    public static string Aantal(int vragen) => vragen == 1
        ? "er staat nog 1 vraag open"
        : string.Create(CultureInfo.InvariantCulture, $"er staan nog {vragen} vragen open");

    private static string Maatregel(GeadviseerdeMaatregel maatregel, Advies advies)
    {
        var uitkering = advies.Casus.Regeling == Regeling.Participatiewet ? "bijstand" : "uitkering";
        var over = maatregel.Plan.Count == 0 ? "" : $", over {NederlandseWeergave.Maanden([.. maatregel.Plan.Select(m => m.Maand)])}";
        if (maatregel.Nihil) return $"Advies: leg een maatregel op en stel die op nihil{over}.";
        if (maatregel is { Plan.Count: 0, Vervallen.Count: > 0 })
        {
            return $"Nog een verlaging, met {Hoogte(maatregel)}, valt samen met een andere maatregel en vervalt.";
        }

        if (maatregel is { Plan.Count: 0, Ingang: { } begin })
        {
            return $"Advies: verlaag de {uitkering} met {Hoogte(maatregel)}, vanaf {NederlandseWeergave.Maand(begin.ToYearMonth())}. {Bedragen(advies)}; daarom is niet te zeggen tot en met welke maand.";
        }

        if (maatregel is { Plan.Count: 0, NietUitTeVoeren.Count: > 0 })
        {
            return $"Advies: leg een maatregel op van {Hoogte(maatregel)}. Uitvoeren kan nu niet: de uitkering eindigt op {NederlandseWeergave.Datum(advies.Casus.Uitkering!.BeeindigdPer!.Value)}.";
        }

        return $"Advies: verlaag de {uitkering} met {Hoogte(maatregel)}{over}.{BovenEenMaand(maatregel)}{ZonderUitkering(maatregel, uitkering)}{NietUitTeVoeren(maatregel, advies)}{Vervalt(maatregel)}";
    }

    private static string BovenEenMaand(GeadviseerdeMaatregel maatregel) => maatregel.BovenEenMaand == 0
        ? ""
        : $" Het vaste bedrag is hoger dan de uitkering van één maand: {NederlandseWeergave.Bedrag(maatregel.BovenEenMaand)} vervalt.";

    /// <summary>The months that were counted and cannot be carried out are told beside those that can.</summary>
    private static string NietUitTeVoeren(GeadviseerdeMaatregel maatregel, Advies advies) => maatregel.NietUitTeVoeren.Count == 0
        ? ""
        : $" Daarvan kan {string.Join(" en ", maatregel.NietUitTeVoeren)} niet worden uitgevoerd: de uitkering eindigt op {NederlandseWeergave.Datum(advies.Casus.Uitkering!.BeeindigdPer!.Value)}.";

    /// <summary>Of a month that is not full, because the amount is spread, nothing may be said that is only so of a full one.</summary>
    private static string Vervalt(GeadviseerdeMaatregel maatregel)
    {
        var vol = maatregel.Vervallen.Except(maatregel.RuimteDoorSpreiden).ToList();
        return (vol.Count == 0 ? "" : $" In {Opsomming(vol)} vervalt wat samen met een andere maatregel boven 100% komt.")
            + (maatregel.RuimteDoorSpreiden.Count == 0 ? "" : $" In één keer uitgevoerd past in {Opsomming(maatregel.RuimteDoorSpreiden)} niet alles naast een andere maatregel; dat deel vervalt, ook nu er wordt gespreid.");

        static string Opsomming(IEnumerable<YearMonth> maanden) => string.Join(" en ", maanden.Select(NederlandseWeergave.Maand));
    }

    private static string ZonderUitkering(GeadviseerdeMaatregel maatregel, string uitkering) => maatregel.ZonderUitkering.Count == 0
        ? ""
        : $" In {string.Join(" en ", maatregel.ZonderUitkering.Select(NederlandseWeergave.Maand))} is er geen {uitkering}; dat deel vervalt.";

    /// <summary>A norm that is known may still not say what is paid over a month with benefit for a part of it only.</summary>
    private static string Bedragen(Advies advies) => advies switch
    {
        { Casus.Uitkering: not ({ NormPerMaand: not null } or { Leefsituatie: not null }) } => "De norm is niet bekend",
        _ when advies.Aannames.Any(a => a.Code == Aannamecode.NormOnbekend) => "De norm is niet van elke maand bekend",
        _ => "Wat er over een maand met maar voor een deel uitkering wordt betaald, is niet bekend",
    };

    /// <summary>Of a fixed amount what fits in a month, whatever of that lapses beside another measure.</summary>
    private static string Hoogte(GeadviseerdeMaatregel maatregel) => NederlandseWeergave.Hoogte(maatregel.Geadviseerd, maatregel.VastBedrag - maatregel.BovenEenMaand);

    /// <summary>What was asked and is not done is said where the outcome is said.</summary>
    private static string NietGevolgd(Advies advies) => string.Concat(
        advies.Verzoeken.Where(v => !v.Gevolgd).Select(v => $" Gevraagd en niet gedaan: {v.Code}. {v.Reden}").Distinct(StringComparer.Ordinal));

    private static string ZonderBedragen(Advies advies)
    {
        if (advies.Maatregelen.All(m => m.Totaal is not null)) return "";
        var geen = advies.Maatregelen.All(m => m.Plan.All(p => p.Bedrag is null)) ? "geen" : "niet alle";
        return $" {Bedragen(advies)}; het advies noemt daarom {geen} bedragen.";
    }
}
