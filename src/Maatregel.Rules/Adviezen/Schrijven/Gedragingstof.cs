using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A conduct with its outcome.</summary>
internal sealed record Gedragingstof(Advies Advies, Gedraging Gedraging, GedragingUitkomst Uitkomst)
{
    /// <summary>Whoever reads a letter to one person.</summary>
    public const string U = "u";

    public string Naam => Uitkomst.Gedraging;

    /// <summary>A couple reads one letter: then only a name says of whom it speaks.</summary>
    public string Persoon => Gedraging.Van == Gezinslid.Partner ? "[naam van de partner]" : Adviesstof.VoorBeiden(Advies) ? "[naam van de inwoner]" : U;

    public string BeginPersoon => Persoon == U ? "U" : Persoon.Replace("[naam", "[Naam", StringComparison.Ordinal);

    public static IEnumerable<Gedragingstof> Van(Advies advies) =>
        advies.Casus.Gedragingen.Zip(advies.Gedragingen, (gedraging, uitkomst) => new Gedragingstof(advies, gedraging, uitkomst));

    /// <summary>The duty that was breached: the one named, or the one of the basis that was found.</summary>
    public Verplichting? Verplichting => Gedraging.Verplichting ?? Gevonden;

    /// <summary>Why, in the sentence of the advice: a rule in it is cited and not named by its code.</summary>
    public string Toelichting => Uitkomst.Toelichting.Lees(feit => feit is RegelId regel ? Adviesstof.Aanhaling(Advies, regel) : feit);

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

    private Verplichting? Gevonden => Advies.Motivering
        .Where(o => o is { Stap: Stap.Grondslag, Status: OverwegingStatus.Toegepast } && o.GaatOver(Naam))
        .Select(o => Verplichting.Zoek(o.Regel.Waarde) ?? VolgensVerordening(o.Regel))
        .FirstOrDefault(v => v is not null);

    /// <summary>The duty that a provision names, if it names one of this scheme.</summary>
    private Verplichting? VolgensVerordening(RegelId regel) => Advies.Achtergrond.Regimes
        .Select(r => r.Verordening)
        .SelectMany(v => v.Gedragingen.Where(g => v.Bron(g.Artikel).RegelId == regel))
        .Select(g => g.Verplichtingen.Where(v => v.Regeling == Advies.Casus.Regeling).ToList())
        .FirstOrDefault(v => v.Count == 1)?[0];
}
