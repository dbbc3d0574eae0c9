namespace Maatregel.Rules.Adviezen;

/// <summary>Iets wat anders is dan toen een advies werd gegeven.</summary>
/// <param name="Onderdeel">Wat: <c>product</c>, <c>regelset</c>, <c>instellingen</c>, <c>wetten</c>, <c>verordening</c>, <c>andere-documenten</c>, <c>invoer</c> of <c>advies</c>.</param>
/// <param name="Toen">De waarde bij het eerdere advies.</param>
/// <param name="Nu">De waarde met dit product.</param>
public sealed record Reproductieverschil(string Onderdeel, string Toen, string Nu)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Reproductieverschil);
}
