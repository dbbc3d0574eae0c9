using Maatregel.Rules.Publicaties.Document;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>How much is searched and proposed at most: a few times what any verordening about measures has.</summary>
internal static class Omvang
{
    /// <summary>Each piece is read with the headings and the sentences above it, so those count again for every piece.</summary>
    public const int MeesteLeestekst = 400_000;

    public const int MeesteVoorstellen = 150;

    /// <summary>Of one proposal.</summary>
    public const int MeesteWaarden = 400;

    /// <summary>The words that all proposals rest on. A text without numbers gives each of them the whole article.</summary>
    public const int LangsteAanhaling = 500_000;

    public static Fout? Weiger(Leestekst tekst) => tekst.Artikelen.Sum(a => a.Passages.Sum(p => (long)a.Kop.Length + p.Eigen.Length + p.Boven.Sum(b => b.Length + 1))) > MeesteLeestekst
        ? Fout($"De artikelen zijn samen langer dan {MeesteLeestekst} tekens, als bij elk lid, onderdeel en elke rij de koppen en zinnen erboven opnieuw tellen. Haal weg wat er voor de maatregelen niet toe doet.")
        : null;

    public static Fout? Weiger(Publicatie publicatie, IReadOnlyList<Voorstel> voorstellen)
    {
        if (voorstellen.Count > MeesteVoorstellen) return Fout($"In de tekst lijken meer dan {MeesteVoorstellen} bepalingen te staan die in een document passen. Lever de tekst in delen aan.");
        if (voorstellen.Any(v => v.Waarden.Count > MeesteWaarden)) return Fout($"Een van de bepalingen lijkt meer dan {MeesteWaarden} waarden te hebben. Haal weg wat er voor de maatregelen niet toe doet.");
        if (voorstellen.Any(v => v.Waarden.Any(w => !Pad.Past(w.Lid)))) return Fout($"Een van de bepalingen lijkt een lijst van meer dan {Pad.HoogsteIndex} delen te hebben. Haal weg wat er voor de maatregelen niet toe doet.");
        var aanhaling = 0L;
        return voorstellen.SelectMany(v => v.Plaatsen).Any(p => (aanhaling += publicatie.Tekst(p)?.Length ?? 0) > LangsteAanhaling)
            ? Fout($"De bepalingen rusten samen op meer dan {LangsteAanhaling} tekens, omdat hun delen geen nummers hebben. Lever de tekst in delen aan.")
            : null;
    }

    private static Fout Fout(string reden) => new("$", "te-groot", reden);
}
