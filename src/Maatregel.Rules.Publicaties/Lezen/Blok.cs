namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>A piece of text as the file has it, before it is put in its place.</summary>
internal sealed record Blok(Bloksoort Soort, string Tekst = "", string Nummer = "", IReadOnlyList<Blok>? Onder = null)
{
    public IReadOnlyList<Blok> Delen => Onder ?? [];
}
