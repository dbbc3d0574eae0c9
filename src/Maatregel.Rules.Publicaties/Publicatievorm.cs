namespace Maatregel.Rules.Publicaties;

/// <summary>De vorm waarin een verordening is gepubliceerd.</summary>
public enum Publicatievorm
{
    /// <summary>De XML van lokaleregelgeving.overheid.nl.</summary>
    Cvdr,

    /// <summary>De standaard voor officiële publicaties, die nieuwere verordeningen gebruiken.</summary>
    Stop,
}
