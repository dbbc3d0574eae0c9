namespace Maatregel.Rules.Recht;

/// <summary>
/// De tijd waarbinnen het college een verlaging volgens artikel 18, tweede lid, Participatiewet heroverweegt. Het stelt die termijn zelf; de
/// Algemene termijnenwet, over termijnen die een wet stelt, verlengt hem niet.
/// </summary>
internal static class Heroverwegingsduur
{
    /// <summary>De langste die artikel 18, derde lid, toelaat.</summary>
    private const int Maanden = 3;

    /// <summary>De laatste dag ervan, geteld vanaf de bekendmaking of anders het besluit.</summary>
    public static LocalDate LaatsteDag(LocalDate begin) => begin.PlusMonths(Maanden);
}
