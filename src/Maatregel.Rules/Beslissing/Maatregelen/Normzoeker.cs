using Maatregel.Rules.Feiten;
using Maatregel.Rules.Normen;
using Maatregel.Rules.Uitvoering;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Looks up the norms that a plan needs. A norm that is not known takes its amount away and nothing else; that is reported.</summary>
internal sealed class Normzoeker(Casus casus, Normenlijst normen, Verslag verslag)
{
    public decimal? Norm(YearMonth maand)
    {
        var norm = Maandnorm.Zoek(casus, maand, normen);
        if (norm.Vraag is { } vraag) verslag.Neem(Uitvoeringsaannames.BedragNietBekend(vraag));
        return norm.Bedrag;
    }
}
