namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>Where a template is written to.</summary>
internal abstract class Tekstuitvoer
{
    /// <summary>Adds fixed words of the template.</summary>
    public abstract void VoegVast(ReadOnlySpan<char> tekst);

    /// <summary>Adds what is filled in.</summary>
    public abstract void Voeg(ReadOnlySpan<char> waarde);
}
