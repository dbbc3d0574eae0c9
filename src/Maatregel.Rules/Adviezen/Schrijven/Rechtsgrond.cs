namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>What provisions carry of a letter, in its own words, and which provisions those are.</summary>
internal sealed record Rechtsgrond(string Onderwerp, string Bepalingen)
{
    // What an inhabitant may check against the law; the steps of the work process are for the file.
    private static readonly Dictionary<Stap, string> Onderwerpen = new()
    {
        [Stap.Plicht] = "de plicht",
        [Stap.Oproep] = "de uitnodiging",
        [Stap.Feiten] = "wat er is gebeurd",
        [Stap.Grondslag] = "de plicht",
        [Stap.Verwijtbaarheid] = "of er iets aan te doen was",
        [Stap.Verjaring] = "hoelang geleden het is",
        [Stap.HoogteEnDuur] = "hoeveel en hoelang",
        [Stap.Recidive] = "hoeveel en hoelang",
        [Stap.Samenloop] = "meer plichten tegelijk",
        [Stap.Zienswijze] = "uw verhaal",
        [Stap.DringendeRedenen] = "uw omstandigheden",
        [Stap.Uitvoering] = "voor wie en welke maanden",
        [Stap.Vervolg] = "bezwaar en opnieuw kijken",
        [Stap.Herziening] = "opnieuw kijken",
    };

    /// <summary>Every provision that carries the letter, per subject and the law before the verordening; no ruling and no work process.</summary>
    public static IEnumerable<Rechtsgrond> Van(Advies advies) => PerOnderwerp(Dragers(advies));

    /// <summary>What was applied when a measure was looked at again, and what decided that it stays.</summary>
    public static IEnumerable<Rechtsgrond> Van(Herziening herziening) => PerOnderwerp(Dragers(herziening));

    /// <summary>The names of the verordeningen of which a provision is cited.</summary>
    public static string? Verordening(Advies advies) => Namen(Dragers(advies));

    public static string? Verordening(Herziening herziening) => Namen(Dragers(herziening));

    /// <summary>Where there is no measure, only what decided that: the rest would read as a reproach.</summary>
    private static IEnumerable<(Stap Stap, Bron Bron)> Dragers(Advies advies) => advies.Uitkomst == Uitkomst.GeenMaatregel
        ? Dragers(advies.Motivering.Where(o => Beslissend(advies, o)).Select(o => (o.Stap, o)), advies.Achtergrond)
        : Geschonden(advies).Concat(VanHetGezin(advies)).Concat(Dragers(advies.Motivering.Where(o => Draagt(advies, o)).Select(o => (o.Stap, o)), advies.Achtergrond)).Concat(Geweigerd(advies)).DistinctBy(b => b.Bron.Aanhaling);

    /// <summary>That a measure for what another of the family did makes this one a repeat, rests on the family being understood under the person.</summary>
    private static IEnumerable<(Stap Stap, Bron Bron)> VanHetGezin(Advies advies) =>
        advies.Casus.Regeling == Regeling.Participatiewet && Maatregelstof.Van(advies, advies.Maatregelen).Any(m => m.HerhaaldVanEenAnder is not null)
            ? [(Stap.Recidive, Wet.Participatiewet.Artikel("18").Lid("12"))]
            : [];

    /// <summary>What was asked and is not done rests on a provision too (article 3:47 Awb).</summary>
    private static IEnumerable<(Stap Stap, Bron Bron)> Geweigerd(Advies advies) => advies.Verzoeken
        .Where(v => !v.Gevolgd && advies.Uitkomst == Uitkomst.Maatregel)
        .SelectMany(v => v.Bronnen, (v, bron) => (v.Code == Verzoekcode.Spreiding ? Stap.Uitvoering : Stap.HoogteEnDuur, bron))
        .Where(b => Noembaar(b.bron, advies.Achtergrond));

    /// <summary>The provision that lays down the duty: a verordening only says what follows when it is breached.</summary>
    private static IEnumerable<(Stap Stap, Bron Bron)> Geschonden(Advies advies) => Gedragingstof.Van(advies)
        .Where(g => g.Uitkomst.Uitkomst == advies.Uitkomst)
        .Select(g => g.Verplichting?.Bron)
        .OfType<Wetsbepaling>()
        .Select(b => (Stap.Plicht, (Bron)b));

    private static IEnumerable<(Stap Stap, Bron Bron)> Dragers(Herziening herziening) => Dragers(
        herziening.Motivering.Where(o => o.Status == OverwegingStatus.Toegepast || o.Regel == herziening.Regel).Select(o => (o.Stap == Stap.Vervolg ? Stap.Vervolg : Stap.Herziening, o)),
        herziening.Achtergrond);

    private static IEnumerable<(Stap Stap, Bron Bron)> Dragers(IEnumerable<(Stap Stap, Overweging Overweging)> overwegingen, Achtergrond achtergrond) =>
        overwegingen.Where(o => Onderwerpen.ContainsKey(o.Stap)).SelectMany(o => o.Overweging.AndereBronnen.Prepend(o.Overweging.Bron), (o, bron) => (o.Stap, Bron: bron))
            .Where(b => Noembaar(b.Bron, achtergrond))
            .DistinctBy(b => b.Bron.Aanhaling);

    /// <summary>A letter names law and what was read of a verordening; a model is no law, and what the verordening does not regulate no provision (articles 3:46 and 3:47 Awb).</summary>
    private static bool Noembaar(Bron bron, Achtergrond achtergrond) =>
        bron is Wetsbepaling || (bron is Verordeningsbepaling { Ontbreekt: false } bepaling && !Adviesstof.Aangenomen(achtergrond, bepaling));

    private static IEnumerable<Rechtsgrond> PerOnderwerp(IEnumerable<(Stap Stap, Bron Bron)> bepalingen) =>
        bepalingen.GroupBy(b => Onderwerpen[b.Stap])
            .Select(groep => new Rechtsgrond(groep.Key, string.Join("; ", groep.OrderBy(b => b.Bron is Verordeningsbepaling).Select(b => Woorden(b.Bron)))));

    private static string? Namen(IEnumerable<(Stap Stap, Bron Bron)> bepalingen) =>
        bepalingen.Select(b => b.Bron).OfType<Verordeningsbepaling>().Select(b => b.Titel).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } titels ? string.Join(" en ", titels) : null;

    /// <summary>
    /// An exception rests on what it makes an exception to: a repeat on the first time, a higher category on the category. And a letter
    /// that says there was blame, or no reason to tune, says it of a provision.
    /// </summary>
    private static bool Draagt(Advies advies, Overweging overweging) => overweging.Status switch
    {
        OverwegingStatus.Toegepast => true,
        OverwegingStatus.NietVanToepassing => overweging.Stap is Stap.Verwijtbaarheid or Stap.DringendeRedenen,
        OverwegingStatus.OpzijGezet => overweging.Stap is Stap.HoogteEnDuur or Stap.Recidive && advies.Achtergrond.Voorgenomen.Any(m => overweging.GaatOver(m.Gedraging)),
        _ => false,
    };

    /// <summary>A ground of which a condition failed decided by not applying.</summary>
    private static bool Beslissend(Advies advies, Overweging overweging) =>
        overweging.Status is OverwegingStatus.Toegepast or OverwegingStatus.NietVanToepassing
        && advies.Gedragingen.Any(g => g.Regel == overweging.Regel && overweging.GaatOver(g.Gedraging));

    /// <summary>The verordening has a long name; a letter says it once.</summary>
    private static string Woorden(Bron bron) => bron is Verordeningsbepaling bepaling ? bepaling.Plaats : bron.Aanhaling;
}
