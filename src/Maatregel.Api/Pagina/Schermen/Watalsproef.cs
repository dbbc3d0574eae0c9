using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>
/// What the case would come to if the measure for the conduct on the form were tuned, as far as one would follow; with the norm of an
/// example while none is given.
/// </summary>
internal sealed class Watalsproef(Stand stand, IMaatregelAdviseur adviseur)
{
    /// <summary>Whose norm the amounts are of, as an example, because no norm was given.</summary>
    public Leefsituatie? Voorbeeld => Voorbeeldnorm.Zoek(stand.Geheel);

    /// <summary>The standard and some lighter measures, each with what the whole case then takes.</summary>
    public IReadOnlyList<(Verlaging Verlaging, decimal? Totaal)> Keuzen()
    {
        if (stand.Geheel is not { } casus || Proef(casus, null) is not { Maatregel: var maatregel } zonder) return [];
        var (percentage, maanden) = (maatregel.Standaard.Percentage, maatregel.Standaard.Maanden);
        Verlaging[] keuzen = [new(percentage / 2, maanden), new(percentage, 1), new(percentage / 2, 1), new(0, 1)];
        return
        [
            (maatregel.Standaard, zonder.Totaal),
            .. keuzen.Where(k => k != maatregel.Standaard).Distinct().Select(k => Proef(casus, k)).OfType<(GeadviseerdeMaatregel Maatregel, decimal? Totaal)>().Select(p => (p.Maatregel.Geadviseerd, p.Totaal)),
        ];
    }

    private (GeadviseerdeMaatregel Maatregel, decimal? Totaal)? Proef(Casus casus, Verlaging? afstemming)
    {
        var uitkering = Voorbeeldnorm.Uitkering(casus, Voorbeeld ?? casus.Uitkering?.Leefsituatie);
        var maatregelen = Voorbeeldnorm.Probeer(adviseur, casus with
        {
            EerdereMaatregelen = casus.EerdereMaatregelen ?? [],
            Uitkering = uitkering with
            {
                LaatstUitbetaaldeMaand = uitkering.LaatstUitbetaaldeMaand ?? casus.Peildatum.ToYearMonth(),
            },
            Gedragingen = [.. casus.Gedragingen.Select((g, i) => g with { Oordeel = (g.Oordeel ?? new Oordeel()) with { DringendeRedenen = Afgestemd(i == stand.Nummer - 1 ? afstemming : null) } })],
        })?.Maatregelen ?? [];
        return maatregelen.FirstOrDefault(m => m.Gedraging == stand.Naam(casus)) is { } maatregel
            ? (maatregel, maatregelen.All(m => m.Totaal is not null) ? maatregelen.Sum(m => m.Totaal) : null)
            : null;
    }

    private static DringendeRedenen Afgestemd(Verlaging? afstemming) => new()
    {
        Oordeel = afstemming is null ? DringendeRedenenOordeel.Geen : DringendeRedenenOordeel.Aanwezig,
        Motivering = "Wat als.",
        Afstemming = afstemming,
    };
}
