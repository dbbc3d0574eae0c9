using System.Runtime.CompilerServices;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Toets;

/// <summary>Wat het product over elke daad zegt, in de woorden van de vergelijking.</summary>
internal static class EersteLezing
{
    private static readonly ConditionalWeakTable<VerordeningBibliotheek, MaatregelAdviseur> Adviseurs = [];

    public static IReadOnlyDictionary<string, Uitslag> Van(Leeszaak zaak) =>
        Van(Adviseurs.GetValue(zaak.Bibliotheek, b => new MaatregelAdviseur(b)).Adviseer(zaak.Casus));

    public static IReadOnlyDictionary<string, Uitslag> Van(Advies advies) => advies.Gedragingen.ToDictionary(g => g.Gedraging, g => Uitslag(advies, g));

    private static Uitslag Uitslag(Advies advies, GedragingUitkomst gedraging) => gedraging.Uitkomst switch
    {
        Uitkomst.NietGeregeld => new(Uitslagsoort.NietGeregeld),
        Uitkomst.AndereRoute => new(Uitslagsoort.AndereWeg, advies.Route!.Code),
        Uitkomst.NietUitvoerbaar => new(Uitslagsoort.NietUitvoerbaar),
        Uitkomst.GeenMaatregel => new(Uitslagsoort.Geen, gedraging.Regel!.Value.Waarde),
        Uitkomst.Waarschuwing => new(Uitslagsoort.Waarschuwing, gedraging.Regel!.Value.Waarde),
        Uitkomst.Maatregel when advies.Uitkomst == Uitkomst.Maatregel => Verlaging(advies, advies.Maatregelen.Single(m => m.Gedraging == gedraging.Gedraging)),
        _ => new(Uitslagsoort.Ontbreekt, [.. advies.OpenVragen.Select(v => v.Code), .. advies.Vervolgstappen.Select(v => v.Code)])
        {
            Kandidaten = [.. advies.Kandidaten.Where(k => k.Gedraging == gedraging.Gedraging && k is { Regel: not null, Standaard: not null }).Select(k =>
                Zin.Kandidaat(k.Grondslag.Waarde, k.Regel!.Value.Waarde, k.Standaard!.Percentage, k.Standaard.Maanden))],
        },
    };

    private static Uitslag Verlaging(Advies advies, GeadviseerdeMaatregel maatregel) =>
        new(Uitslagsoort.Verlaging, Verlaging(maatregel)) { Steun = [.. Steun(advies, maatregel).Distinct().Order(StringComparer.Ordinal)] };

    /// <summary>What gives the power to lower, who is meant, how long, and what can follow: the paragraphs that a basis does not name.</summary>
    private static IEnumerable<string> Steun(Advies advies, GeadviseerdeMaatregel maatregel) =>
        from o in advies.Motivering
        where o.Status == OverwegingStatus.Toegepast && (o.Gedraging is null || o.GaatOver(maatregel.Gedraging)) && (o.Grondslag is null || o.Grondslag == maatregel.Grondslag)
        where o.Regel.Waarde switch
        {
            "pw-18-2" or "pw-18-3" or "ioaw-20-2" or "ioaz-20-1" => maatregel.Grondslag.IsVerordening,
            "pw-18-11" => !maatregel.Grondslag.IsVerordening,
            "pw-18-12" => true,
            _ => o.Stap == Stap.HoogteEnDuur && o.Regel.IsVerordening && maatregel.Regel.Waarde is ("pw-18-5" or "pw-18-6"),
        }
        select o.Regel.Waarde;

    private static string Verlaging(GeadviseerdeMaatregel maatregel) => Zin.Verlaging(
        Zin.Kandidaat(maatregel.Grondslag.Waarde, maatregel.Regel.Waarde, maatregel.Standaard.Percentage, maatregel.Standaard.Maanden),
        maatregel.Geadviseerd.Percentage,
        maatregel.Geadviseerd.Maanden,
        maatregel.Plan.Select(p => (p.Maand, p.Bedrag)));
}
