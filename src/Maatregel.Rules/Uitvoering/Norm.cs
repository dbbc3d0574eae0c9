namespace Maatregel.Rules.Uitvoering;

/// <summary>Een bijstandsnorm in euro per maand, met de bepaling die hem noemt.</summary>
internal sealed record Norm(decimal Bedrag, Bron Bron);
