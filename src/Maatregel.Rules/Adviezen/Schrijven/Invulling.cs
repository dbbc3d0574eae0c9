namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A placeholder.</summary>
/// <param name="Veld">The placeholder.</param>
/// <param name="Diepte">Which of the surrounding items offers it.</param>
internal sealed record Invulling(Veld Veld, int Diepte) : Sjabloondeel
{
    public override void Schrijf(Tekstuitvoer tekst, List<object> stof) => tekst.Voeg((string?)Veld.Waarde(stof[Diepte]));
}
