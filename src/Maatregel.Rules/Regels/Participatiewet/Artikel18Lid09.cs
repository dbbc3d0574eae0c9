using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>Het college ziet af van een maatregel als elke vorm van verwijtbaarheid ontbreekt. Dat geldt voor elke grondslag.</summary>
internal sealed class Artikel18Lid09 : Verwijtbaarheidsregel
{
    public override RegelId Id => new(Regelcode.Pw18Lid9);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("9");
}
