using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels;

/// <summary>Reads a provision of a verordening for a case: its state, whether it is set aside, and the default that fills it.</summary>
internal static class VerordeningLezer
{
    /// <param name="verordening">The verordening.</param>
    /// <param name="bepaling">The provision; none is the same as one of which nothing is known.</param>
    /// <param name="onderwerp">What the provision is about, as one Dutch word: it stands in for the label while that is not known.</param>
    /// <param name="casus">The case, which may leave a provision out of application.</param>
    /// <param name="datum">The day of the conduct.</param>
    public static Lezing<T> Lees<T>(this Verordening verordening, Bepaling<T>? bepaling, string onderwerp, Casus casus, LocalDate datum)
        where T : class
    {
        var bron = bepaling?.AangenomenUit ?? verordening.Bron(bepaling?.Artikel ?? onderwerp);
        if (Terzijde(bron.RegelId, bepaling?.BuitenToepassing, casus, datum) is { } reden)
        {
            return new(Leesuitslag.BuitenToepassing, null, bron, Reden: reden);
        }

        return bepaling switch
        {
            { Status: Bepalingstatus.Bekend, Inhoud: { } inhoud } => new(Leesuitslag.Bruikbaar, inhoud, bron),
            { Status: Bepalingstatus.Aangenomen, Inhoud: { } inhoud } =>
                new(Leesuitslag.Bruikbaar, inhoud, bron, Aannames.Modelbepaling(onderwerp, bron)),
            { Status: Bepalingstatus.NietGeregeld } => new(Leesuitslag.NietGeregeld, null, bron),
            _ => new(Leesuitslag.Onbekend, null, bron),
        };
    }

    /// <summary>Why a provision is left out of application in this case, or <c>null</c>.</summary>
    public static string? Terzijde(RegelId id, RechterlijkOordeel? oordeel, Casus casus, LocalDate datum)
    {
        foreach (var terzijde in casus.BuitenToepassing)
        {
            if (terzijde.Bepaling == id) return terzijde.Ecli is null ? terzijde.Reden : $"{terzijde.Reden} ({terzijde.Ecli})";
        }

        return oordeel is not null && datum >= oordeel.Vanaf ? $"{oordeel.Reden} ({oordeel.Ecli})" : null;
    }
}
