namespace Maatregel.Rules.Uitkomsten;

/// <summary>Een vraag waartoe een document in een geval leidt.</summary>
/// <param name="Code">De code van de vraag.</param>
/// <param name="Vraag">De vraag.</param>
public sealed record Proefvraag(string Code, string Vraag)
{
    /// <inheritdoc/>
    public override string ToString() => Code;
}
