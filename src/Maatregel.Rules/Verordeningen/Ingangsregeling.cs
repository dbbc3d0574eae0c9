namespace Maatregel.Rules.Verordeningen;

/// <summary>Wanneer een maatregel ingaat. De hoofdregel is de eerste dag van de maand na bekendmaking.</summary>
internal sealed record Ingangsregeling
{
    /// <summary>Of de maatregel mag worden toegepast op een lopende of eerdere maand die nog niet is uitbetaald.</summary>
    public bool EerderAlsNietUitbetaald { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Ingangsregeling);
}
