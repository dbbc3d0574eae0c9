using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>A tariff in one Dutch sentence.</summary>
internal static class Tariefweergave
{
    /// <summary>The tariff, and what it comes to in a case in which it leaves something to choose or to work out.</summary>
    public static string Tekst(Tarief tarief, Tariefuitkomst uitkomst) =>
        tarief.Duurformule is null && (uitkomst.Keuze is { WijktAf: false } ? uitkomst with { Keuze = null } : uitkomst) == Volledig(tarief) ? Tekst(tarief) : $"{Tekst(tarief)} In deze zaak: {uitkomst}.";

    public static string Tekst(Tarief tarief)
    {
        if (tarief.VastBedrag is { } bedrag) return $"{NederlandseWeergave.Bedrag(bedrag)} per gedraging.";
        var hoogte = (tarief.PercentageIsMaximum ? "ten hoogste " : "") + NederlandseWeergave.Percentage(tarief.Hoogte);
        var duur = tarief.Duurformule is { } formule
            ? $"zo lang als de belanghebbende daardoor langer op bijstand is aangewezen, ten hoogste {NederlandseWeergave.Maanden(formule.MaximumMaanden)}"
            : $"gedurende {NederlandseWeergave.Maanden(tarief.Duur)}";
        return $"{hoogte} {duur}.";
    }

    private static Tariefuitkomst Volledig(Tarief tarief) => tarief.VastBedrag is { } bedrag
        ? Tariefuitkomst.Bedrag(bedrag)
        : new Tariefuitkomst(new Verlaging(tarief.Hoogte, tarief.Duur));
}
