using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Uitvoering;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>The norm of a month: as the caller gave it, or from the table. A gap in the table is asked, never guessed.</summary>
internal sealed class Normzoeker(Casus casus, Verslag verslag)
{
    public decimal? Norm(YearMonth maand)
    {
        if (casus.Uitkering?.NormPerMaand is { } opgegeven) return opgegeven;
        if (casus.Uitkering?.Leefsituatie is not { } leefsituatie) return null;
        var gevonden = Normentabel.Zoek(leefsituatie, maand);
        if (gevonden.Ontbreekt is { } ontbreekt) verslag.Vraag(new OpenVraag("norm-onbekend", ontbreekt, null, Wie.Administratie, [gevonden.Bron]));
        return gevonden.Norm?.Bedrag;
    }
}
