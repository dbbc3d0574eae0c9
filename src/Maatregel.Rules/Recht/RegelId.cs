namespace Maatregel.Rules.Recht;

/// <summary>De vaste, openbare naam van een regel, bijvoorbeeld <c>pw-18-5</c> of <c>vo-10-1-b</c>.</summary>
/// <param name="Waarde">De naam.</param>
public readonly record struct RegelId(string Waarde)
{
    /// <summary>Of de regel een bepaling van een verordening is, of een modelbepaling die haar aanvult.</summary>
    public bool IsVerordening =>
        Waarde.StartsWith("vo-", StringComparison.Ordinal) || Waarde.StartsWith("model-", StringComparison.Ordinal);

    /// <summary>Whether the rule is one of article 18, leden 5 to 8, Participatiewet: 100% for a duration of the verordening or of the Act.</summary>
    internal bool VanVijfdeTotAchtsteLid => Waarde is Regelcode.Pw18Lid5 or Regelcode.Pw18Lid6 or Regelcode.Pw18Lid7 or Regelcode.Pw18Lid8;

    /// <inheritdoc/>
    public override string ToString() => Waarde;
}
