namespace Maatregel.Rules.Feiten;

/// <summary>Omstandigheden die bij dringende redenen worden gewogen. Het product weegt niet; het noemt ze.</summary>
public sealed record Omstandigheden
{
    /// <summary>Of er problematische schulden zijn.</summary>
    public Antwoord Schulden { get; init; }

    /// <summary>Of er minderjarige kinderen in het gezin zijn.</summary>
    public Antwoord Kinderen { get; init; }

    /// <summary>Of huisuitzetting of afsluiting dreigt.</summary>
    public Antwoord Huisuitzetting { get; init; }

    /// <summary>Of er bewind, budgetbeheer of schuldhulpverlening is.</summary>
    public Antwoord Bewind { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Omstandigheden);
}
