namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>What a number of months is in its sentence.</summary>
internal enum Maandsoort
{
    /// <summary>How long a measure lasts.</summary>
    Duur,

    /// <summary>The time within which, or after which, something happens.</summary>
    Termijn,

    /// <summary>The longest that something lasts.</summary>
    Hoogste,

    /// <summary>One end of a range, or the shortest that something lasts.</summary>
    Bereik,
}
