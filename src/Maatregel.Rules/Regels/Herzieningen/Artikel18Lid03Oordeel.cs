namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>Het college heroverweegt het besluit: het handhaaft, wijzigt of trekt het in.</summary>
internal sealed class Artikel18Lid03Oordeel : Heroverwegingsoordeelregel
{
    public override RegelId Id => new(Regelcode.Pw18Lid3);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("3");
}
