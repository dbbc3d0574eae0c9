using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>What the municipality itself did, in the words of a letter.</summary>
internal static class Aandelen
{
    public static string Zin(GemeenteAandeelSoort soort) => soort switch
    {
        GemeenteAandeelSoort.TeLaatGebeld => "Wij belden op een ander moment dan was afgesproken.",
        GemeenteAandeelSoort.VerkeerdAdres => "Wij stuurden een oproep naar een verkeerd adres of nummer.",
        GemeenteAandeelSoort.Toezegging => "Wij hadden iets toegezegd.",
        GemeenteAandeelSoort.TolkOntbrak => "Er was geen tolk. Die was wel nodig.",
        GemeenteAandeelSoort.PostBezorging => "De post komt op dit adres vaker niet goed aan.",
        _ => "Er gebeurde van onze kant nog iets.",
    };
}
