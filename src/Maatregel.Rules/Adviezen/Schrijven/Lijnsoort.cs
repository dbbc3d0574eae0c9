namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>What a line of a text is; a template says so with a mark at its beginning.</summary>
internal enum Lijnsoort
{
    Gewoon,
    Leeg,
    Titel,
    Kop,
    Punt,
    Rij,
}
