using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Normen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>The norm of a month in a case: as the caller gave it, or from the table. A gap in the table is asked, never guessed.</summary>
/// <param name="Bedrag">The norm in euro; <c>null</c> when it is not known.</param>
/// <param name="Vraag">What to ask, when the table has a gap.</param>
internal readonly record struct Maandnorm(decimal? Bedrag, OpenVraag? Vraag = null)
{
    public static Maandnorm Zoek(Casus casus, YearMonth maand, Normenlijst normen)
    {
        if (casus.Uitkering is { NormPerMaand: { } opgegeven } uitkering)
        {
            return new(uitkering.LatereNormen.Count == 0 ? opgegeven : uitkering.LatereNormen.Where(n => n.Vanaf <= maand).MaxBy(n => n.Vanaf)?.NormPerMaand ?? opgegeven);
        }

        if (casus.Uitkering?.Leefsituatie is not { } leefsituatie) return new(null);
        var gevonden = Normentabel.Zoek(leefsituatie, maand, normen);
        return gevonden.Ontbreekt is { } ontbreekt
            ? new(null, new OpenVraag(Vraagcode.NormOnbekend, ontbreekt, null, Wie.Administratie, [gevonden.Bron]))
            : new(gevonden.Norm!.Bedrag);
    }
}
