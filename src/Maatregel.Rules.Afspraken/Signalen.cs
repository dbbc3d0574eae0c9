using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken;

/// <summary>Wat in de afspraken van één persoon opvalt.</summary>
public static class Signalen
{
    private const int Vaak = 3;

    /// <summary>Alle signalen in de afspraken van één persoon.</summary>
    /// <param name="afspraken">De afspraken van één persoon, van alle onderdelen.</param>
    /// <param name="werkwijze">De werkwijze van de gemeente; zonder geldt die van Leidschendam-Voorburg zoals een onderzoek uit 2017 haar beschrijft.</param>
    /// <exception cref="ArgumentNullException"><paramref name="afspraken"/> is <c>null</c>.</exception>
    public static IReadOnlyList<Signaal> In(IEnumerable<Afspraak> afspraken, Werkwijze? werkwijze = null)
    {
        ArgumentNullException.ThrowIfNull(afspraken);
        List<Afspraak> opVolgorde = [.. afspraken.OrderBy(a => a.AfspraakOp).ThenBy(a => a.Oproepsoort)];
        return Reeks.Kopie([.. Gezien(opVolgorde, werkwijze ?? Werkwijze.LeidschendamVoorburg2017)]);
    }

    /// <summary>A day of a traject is no invitation of its own: there the days do count together, by the course of that part.</summary>
    private static IEnumerable<Signaal> Gezien(List<Afspraak> afspraken, Werkwijze werkwijze)
    {
        var eersteGemist = afspraken.Count(a => a is { IsNoShow: true, Oproepsoort: OproepSoort.Uitnodiging } && werkwijze.Verloop(a.Onderdeel) != Verloopsoort.Deelname);
        if (eersteGemist >= Vaak)
            yield return new("herhaald-patroon", $"De inwoner miste {eersteGemist} keer een eerste uitnodiging. Dat heeft geen gevolg: elke afspraak telt apart. Vraag wat er speelt, en kies dag en tijd samen.");

        if (afspraken.Count(a => a is { IsNoShow: true, Reden: NoShowReden.BriefNietOfTeLaatAangekomen }) > 1)
            yield return new("post-komt-niet-aan", $"Meer dan één keer kwam een brief niet of te laat aan. Controleer het adres en spreek af hoe de inwoner wel te bereiken is.");

        if (afspraken is [.., { MaatregelOpgelegd: Antwoord.Ja, AfspraakOp: var dag }])
            yield return new("snel-nieuwe-afspraak", $"Na de maatregel om {dag} staat geen nieuwe afspraak. Plan die snel: de plichten lopen door. Vraag of de inwoner na een maand zonder uitkering nog kan reizen en wonen.");
    }
}
