using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Rekenen;

/// <summary>When a letter can have arrived: post comes the day after at the earliest.</summary>
internal static class Bezorging
{
    /// <summary>Whether the letter was sent so late that it may have come on the day of the appointment or after it.</summary>
    public static bool KortTevoren(Oproep oproep) => oproep is { Verzonden: { } verzonden, AfspraakOp: { } afspraak } && afspraak <= verzonden.PlusDays(1);
}
