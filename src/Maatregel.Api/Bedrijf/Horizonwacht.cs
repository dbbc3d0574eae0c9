using Maatregel.Rules.Adviezen;
using NodaTime;

namespace Maatregel.Api.Bedrijf;

/// <summary>Says in time that the law or the norms that the host knows end: the library has no clock, the host has.</summary>
internal sealed class Horizonwacht(AdviesInstellingen instellingen, TimeProvider klok)
{
    private const int Dagen = 60;

    /// <summary>What the operator and the consulent must know today; empty as long as nothing ends within sixty days.</summary>
    public IReadOnlyList<string> Meldingen()
    {
        var vandaag = LocalDate.FromDateTime(klok.GetLocalNow().DateTime);
        List<string> meldingen = [];
        if (instellingen.WetBekendTotEnMet is { } wet && Nadert(vandaag, wet)) meldingen.Add($"De wet is bekend tot en met {Pagina.Weergave.Datum(wet)}. Van een gedraging daarna geeft het product geen advies over wat op een gewijzigd artikel kan berusten; een besluit dat in de tijd erna doorwerkt, zegt dat.");
        var normen = instellingen.Normen.TotEnMet.PlusMonths(1).OnDayOfMonth(1).PlusDays(-1);
        if (Nadert(vandaag, normen)) meldingen.Add($"De bijstandsnormen zijn bekend tot en met {Pagina.Weergave.Datum(normen)}. Daarna heeft een advies zonder opgegeven norm geen bedragen.");
        return meldingen;
    }

    private static bool Nadert(LocalDate vandaag, LocalDate einde) => Period.DaysBetween(vandaag, einde) <= Dagen;
}
