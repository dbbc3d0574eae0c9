namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A piece of a template: fixed words, a placeholder, or a section that is shown once, for each item, or not at all.</summary>
internal abstract record Sjabloondeel
{
    /// <summary>
    /// Writes the piece; <paramref name="stof"/> holds what the sections around it are about, outermost first. A section adds its
    /// items to it while it writes them.
    /// </summary>
    public abstract void Schrijf(Tekstuitvoer tekst, List<object> stof);
}
