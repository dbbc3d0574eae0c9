using System.Collections.Immutable;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A section that is shown once, for each item, or not at all.</summary>
/// <param name="Veld">The placeholder that decides.</param>
/// <param name="Diepte">Which of the surrounding items offers it.</param>
/// <param name="Zonder">Whether the section is shown when there is nothing, instead of when there is something.</param>
/// <param name="Delen">What stands in the section.</param>
internal sealed record Sectie(Veld Veld, int Diepte, bool Zonder, ImmutableArray<Sjabloondeel> Delen) : Sjabloondeel
{
    public override void Schrijf(Tekstuitvoer tekst, List<object> stof)
    {
        switch (Veld.Waarde(stof[Diepte]))
        {
            case IReadOnlyList<object> items when !Zonder:
                for (var i = 0; i < items.Count; i++) SchrijfItem(tekst, stof, items[i]);
                break;
            case string { Length: > 0 } woorden when !Zonder:
                SchrijfItem(tekst, stof, woorden);
                break;
            case var waarde when Zonder == waarde is null or false or "" or IReadOnlyList<object> { Count: 0 }:
                SchrijfDelen(tekst, stof);
                break;
        }
    }

    private void SchrijfItem(Tekstuitvoer tekst, List<object> stof, object item)
    {
        stof.Add(item);
        SchrijfDelen(tekst, stof);
        stof.RemoveAt(stof.Count - 1);
    }

    private void SchrijfDelen(Tekstuitvoer tekst, List<object> stof)
    {
        foreach (var deel in Delen) deel.Schrijf(tekst, stof);
    }
}
