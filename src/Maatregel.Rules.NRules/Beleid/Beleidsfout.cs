namespace Maatregel.Rules.NRules.Beleid;

/// <summary>Een beleidsregel die zelf misging. Zijn punten vervallen; het advies en de andere beleidsregels staan ernaast.</summary>
/// <param name="Regel">De naam van de beleidsregel.</param>
/// <param name="Deel">Het deel waarin het misging.</param>
/// <param name="Reden">Wat er misging, zonder gegevens uit de zaak.</param>
public sealed record Beleidsfout(string Regel, Beleidsregeldeel Deel, string Reden)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Beleidsfout);
}
