using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A conduct with its outcome.</summary>
internal sealed record Gedragingstof(Advies Advies, Gedraging Gedraging, GedragingUitkomst Uitkomst)
{
    public string Naam => Uitkomst.Gedraging;

    public Aanduiding Aanduiding => Aanduiding.Gedraging(Advies.Casus, Naam);

    public string Persoon => Aanspreking.Persoon(Gedraging.Van, Adviesstof.VoorBeiden(Advies));

    public static IEnumerable<Gedragingstof> Van(Advies advies) =>
        advies.Casus.Gedragingen.Zip(advies.Gedragingen, (gedraging, uitkomst) => new Gedragingstof(advies, gedraging, uitkomst));

    /// <summary>The duty that was breached: the one named, or the one of the basis that was found; none while more than one fits.</summary>
    public Verplichting? Verplichting => Gedraging.Verplichting ?? Gevonden;

    /// <summary>What was told of the conduct itself. A case has no words of its own for it: what was done, a person writes.</summary>
    public string? Opgegeven => string.Join("; ", Opgaven()) is { Length: > 0 } opgaven ? opgaven : null;

    public string Onderdeel => Plaats(Gedraging.NoShow);

    /// <summary>Where somebody is expected, in the words of a letter.</summary>
    public static string Plaats(NoShow? noShow) => noShow?.Onderdeel switch
    {
        NoShowOnderdeel.Poortwachtergesprek => "het poortwachtergesprek",
        NoShowOnderdeel.Werkacademie => "de Werkacademie",
        NoShowOnderdeel.Jongerenloopbaancentrum => "het Jongerenloopbaancentrum",
        NoShowOnderdeel.Voortgangsgesprek => "het gesprek over de voortgang",
        NoShowOnderdeel.Traject => "de afspraak voor het traject",
        _ => "de afspraak",
    };

    private IEnumerable<string> Opgaven()
    {
        if (Gedraging.Misdraging is { } soort) yield return Codes<Misdragingssoort>.Code(soort).Replace('-', ' ');
        if (Gedraging.Nakoming == Nakoming.Onvoldoende) yield return "onvoldoende nagekomen";
        if (Gedraging.VerliesVanWerk == Antwoord.Ja) yield return "er is werk verloren";
        if (Gedraging.Besefsgeval is { } geval) yield return geval.Replace('-', ' ');
        if (Gedraging.MaandenLangereAfhankelijkheid is > 0 and var maanden) yield return $"{NederlandseWeergave.Maanden(maanden)} langer of eerder bijstand nodig";
        if (Gedraging.Benadelingsbedrag is { } bedrag) yield return $"een benadelingsbedrag van {NederlandseWeergave.Bedrag(bedrag)}";
    }

    private Verplichting? Gevonden => Advies.Motivering
        .Where(o => o is { Stap: Stap.Grondslag, Status: OverwegingStatus.Toegepast } && o.GaatOver(Naam))
        .Select(o => Plichten.Van(o.Regel, Advies.Casus.Regeling, Advies.Achtergrond))
        .OfType<Verplichting>()
        .Distinct()
        .ToList() is [var enige] ? enige : null;
}
