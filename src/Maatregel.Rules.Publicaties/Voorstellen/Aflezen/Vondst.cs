namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>A value that was read, with its words and where they stand in the text that was searched.</summary>
internal readonly record struct Vondst<T>(T Waarde, string Woorden, int Plaats)
{
    public int Einde => Plaats + Woorden.Length;
}
