namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>What a piece of text is in the file.</summary>
internal enum Bloksoort
{
    Alinea,
    Lid,
    Lijst,
    Item,
    Rij,
}
