namespace Maatregel.Rules.Feiten;

/// <summary>The days that a conduct is made of: its own, and those of the appointments that were missed.</summary>
internal static class Gedragingsdagen
{
    /// <summary>Whether every day of a conduct that is told is after a day, and its own is told.</summary>
    public static bool BegonNa(this Gedraging gedraging, LocalDate dag) =>
        gedraging.Datum > dag && (gedraging.NoShow?.Oproepen ?? []).All(o => !(o.AfspraakOp <= dag));

    public static bool Omvat(this Gedraging gedraging, LocalDate dag) => gedraging.Datum == dag || gedraging.MisteAfspraakOp(dag);

    public static bool MisteAfspraakOp(this Gedraging gedraging, LocalDate dag) =>
        (gedraging.NoShow?.Oproepen ?? []).Any(o => o.AfspraakOp == dag && o.Verschenen == Opkomst.Nee);
}
