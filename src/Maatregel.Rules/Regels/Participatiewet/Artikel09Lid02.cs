using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>Het college kan om dringende redenen tijdelijk ontheffing van arbeidsverplichtingen verlenen.</summary>
internal sealed class Artikel09Lid02 : Ontheffingsregel
{
    public override RegelId Id => new(Regelcode.Pw9Lid2);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("9").Lid("2");

    public override string Vraag => "Gold op de dag van de gedraging een ontheffing om dringende redenen van deze verplichting?";

    protected override OntheffingGrond Grond => OntheffingGrond.DringendeRedenen;
}
