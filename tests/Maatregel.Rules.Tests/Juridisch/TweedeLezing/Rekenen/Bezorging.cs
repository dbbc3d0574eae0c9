using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Rekenen;

/// <summary>When a letter can have arrived: post comes on the next working day at the earliest.</summary>
internal static class Bezorging
{
    /// <summary>Whether the letter was, or for all that was told may have been, sent so late that it came on the day of the appointment or after it.</summary>
    public static bool KortTevoren(Oproep oproep) => oproep.AfspraakOp is { } afspraak && (oproep.Verzonden is not { } verzonden || afspraak <= Werkdagen.Eerste(verzonden.PlusDays(1)));
}
