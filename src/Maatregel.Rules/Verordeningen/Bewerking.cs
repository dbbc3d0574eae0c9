namespace Maatregel.Rules.Verordeningen;

/// <summary>Een bewerking van een tarief bij herhaling.</summary>
internal enum Bewerking
{
    /// <summary>Het wordt dit.</summary>
    Zet,

    /// <summary>Het wordt zo vaak zo veel als het tarief zonder herhaling.</summary>
    Vermenigvuldig,

    /// <summary>Er komt dit bij, telkens bovenop de vorige stap.</summary>
    TelOp,
}
