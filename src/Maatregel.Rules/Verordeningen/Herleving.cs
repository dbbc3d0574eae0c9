namespace Maatregel.Rules.Verordeningen;

/// <summary>Wat er gebeurt met een verlaging die door beëindiging niet kon worden uitgevoerd.</summary>
public sealed record Herleving
{
    /// <summary>Binnen hoeveel maanden na de beëindiging de rest op een nieuwe uitkering kan worden toegepast.</summary>
    public required int TermijnInMaanden { get; init; }
}
