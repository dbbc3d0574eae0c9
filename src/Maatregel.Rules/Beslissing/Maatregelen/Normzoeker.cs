using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Uitvoering;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Looks up the norms that a plan needs. A norm that is not known takes its amount away and nothing else; that is reported.</summary>
internal sealed class Normzoeker(IReadOnlyList<Uitvoeringsdossier> dossiers, Verslag verslag)
{
    public decimal? Norm(YearMonth maand)
    {
        var gedraging = dossiers[0].Gedraging;
        var norm = Maandnorm.Zoek(gedraging.Casus, maand, gedraging.Instellingen.Normen);
        if (norm.Vraag is { } vraag) verslag.Neem(Uitvoeringsaannames.BedragNietBekend(vraag, [.. dossiers.Select(d => d.Tarief)]));
        return norm.Bedrag;
    }
}
