using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>The case or bracket of deficient sense of responsibility under which a conduct falls.</summary>
/// <param name="Artikel">The label in the verordening.</param>
/// <param name="Omschrijving">In plain words.</param>
/// <param name="Tarief">The tariff.</param>
internal sealed record Besefstarief(string Artikel, string Omschrijving, Tarief Tarief)
{
    /// <summary>A verordening with one case and no brackets leaves nothing to choose.</summary>
    public static Besefstarief? Zoek(TekortschietendBesef besef, Gedraging gedraging)
    {
        foreach (var geval in besef.Gevallen)
        {
            if (geval.Code == gedraging.Besefsgeval || (besef.Gevallen.Count == 1 && besef.Schijven.Count == 0 && gedraging.Besefsgeval is null))
            {
                return new Besefstarief(geval.Artikel, geval.Omschrijving, geval.Tarief);
            }
        }

        foreach (var schijf in besef.Schijven)
        {
            if (gedraging.Benadelingsbedrag is { } bedrag && (schijf.TotEnMet is not { } grens || bedrag <= grens))
            {
                return new Besefstarief(schijf.Artikel, "naar benadelingsbedrag", schijf.Tarief);
            }
        }

        return null;
    }
}
