using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Wat er gebeurt met een verlaging die door beëindiging niet kon worden uitgevoerd.</summary>
internal sealed record Herleving
{
    /// <summary>Binnen hoeveel maanden na de beëindiging de rest op een nieuwe uitkering kan worden toegepast.</summary>
    [Hoogstens(Maat.Termijn, Minste = 1)]
    public required int TermijnInMaanden { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Herleving);
}
