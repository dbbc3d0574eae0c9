namespace Maatregel.Rules.Recht;

/// <summary>Een stap uit het werkproces van de gemeente. Geen recht: wat hierop berust is altijd ook een aanname.</summary>
/// <param name="Onderdeel">Het onderdeel van het werkproces, bijvoorbeeld <c>herhalingsoproep</c>.</param>
internal sealed record Werkproces(string Onderdeel) : Bron
{
    /// <inheritdoc/>
    public override string Aanhaling => $"werkproces no-show, {Onderdeel}";
}
