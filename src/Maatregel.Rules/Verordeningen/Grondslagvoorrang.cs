namespace Maatregel.Rules.Verordeningen;

/// <summary>Wat voorgaat als artikel 18, vierde lid, en een eigen bepaling allebei passen.</summary>
internal enum Grondslagvoorrang
{
    /// <summary>De verordening kiest niet: de consulent kiest en motiveert.</summary>
    Keuze,

    /// <summary>Het vierde lid gaat voor, als een feit de plicht van dat lid aanwijst.</summary>
    VierdeLid,
}
