using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Works out a tariff for a conduct, or says which fact is missing.</summary>
/// <param name="Uitkomst">The percentage and duration, or the fixed amount.</param>
/// <param name="Code">The code of the question when a fact is missing.</param>
/// <param name="Vraag">That question.</param>
internal sealed record Tariefberekening(Tariefuitkomst? Uitkomst, string? Code = null, FormattableString? Vraag = null)
{
    public static Tariefberekening Bereken(Tarief tarief, Gedraging gedraging)
    {
        if (tarief.VastBedrag is { } bedrag) return new(new Tariefuitkomst(new Verlaging(0, 1), bedrag));
        if (tarief.Percentage is not { } hoogste) return new(null, "percentage-kiezen", $"Welk percentage is hier passend, en waarom?");

        var percentage = hoogste;
        if (tarief.PercentageIsMaximum)
        {
            if (gedraging.Oordeel?.Percentage is not { } gekozen)
            {
                return new(null, "percentage-kiezen", $"De verordening noemt ten hoogste {hoogste}%. Welk percentage is hier passend, en waarom?");
            }

            if (gekozen > hoogste) return new(null, "percentage-kiezen", $"Het gekozen percentage, {gekozen}%, is hoger dan de {hoogste}% die de verordening ten hoogste toelaat. Welk percentage is passend?");
            percentage = gekozen;
        }

        if (tarief.Duurformule is not { } formule) return new(new Tariefuitkomst(new Verlaging(percentage, tarief.Maanden ?? 1)));
        return gedraging.MaandenLangereAfhankelijkheid is { } maanden
            ? new(new Tariefuitkomst(new Verlaging(percentage, Math.Min(maanden, formule.MaximumMaanden))))
            : new(null, "maanden-langere-afhankelijkheid", $"Hoeveel maanden is de belanghebbende door de gedraging langer of eerder op bijstand aangewezen?");
    }
}
