namespace Maatregel.Rules.Verordeningen;

/// <summary>Het deel van een tarief dat bij herhaling verandert.</summary>
internal enum Tariefdeel
{
    /// <summary>De duur in maanden.</summary>
    Duur,

    /// <summary>Het percentage.</summary>
    Percentage,
}
