using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>The definitions behind the counts, each of one appointment alone: docs/no-show.md says the same in words.</summary>
internal static class Afspraakvragen
{
    public static bool TenOnrechteAlsNoShow(this Afspraak afspraak) =>
        afspraak is { Uitkomst: Afspraakuitkomst.Afgemeld, AfmeldingDoorgegeven: Antwoord.Nee };

    public static bool VraagtHerhaling(this Afspraak afspraak) =>
        afspraak is
        {
            IsNoShow: true,
            Oproepsoort: OproepSoort.Uitnodiging,
            Onderdeel: not (NoShowOnderdeel.Poortwachtergesprek or NoShowOnderdeel.Traject),
            GeldigeReden: not Antwoord.Ja,
            Reden: not (NoShowReden.AlWerkGevonden or NoShowReden.UitkeringAfgewezenOfZietErvanAf),
        };

    public static bool VraagtMaatregel(this Afspraak afspraak) => afspraak.IsGemisteHerhaling() && afspraak.GeldigeReden == Antwoord.Nee;

    public static bool VraagtOordeelOverMaatregel(this Afspraak afspraak) =>
        afspraak.IsGemisteHerhaling() && afspraak.GeldigeReden == Antwoord.Onbekend;

    public static Wachttijd Wachttijd(this Afspraak afspraak) =>
        afspraak.GeplandOp is not { } gepland ? Cijfers.Wachttijd.Onbekend : Period.DaysBetween(gepland, afspraak.AfspraakOp) switch
        {
            < 0 => Cijfers.Wachttijd.Onbekend,
            <= 7 => Cijfers.Wachttijd.BinnenEenWeek,
            <= 14 => Cijfers.Wachttijd.EenTotTweeWeken,
            <= 21 => Cijfers.Wachttijd.TweeTotDrieWeken,
            <= 28 => Cijfers.Wachttijd.DrieTotVierWeken,
            _ => Cijfers.Wachttijd.LangerDanVierWeken,
        };

    private static bool IsGemisteHerhaling(this Afspraak afspraak) => afspraak is
    {
        IsNoShow: true,
        Oproepsoort: OproepSoort.Herhaling,
        Onderdeel: not NoShowOnderdeel.Poortwachtergesprek,
        OproepAannemelijk: not Antwoord.Nee,
    };
}
