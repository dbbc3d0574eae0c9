using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaw;

/// <summary>Het college kan om dringende redenen tijdelijk ontheffing verlenen.</summary>
internal sealed class Artikel37a : Ontheffingsregel
{
    public override RegelId Id => new(Regelcode.Ioaw37a);

    public override Bron Bron { get; } = Wet.Ioaw.Artikel("37a");

    public override string Vraag => "Gold op de dag van de gedraging een ontheffing om dringende redenen van deze verplichting?";

    protected override OntheffingGrond Grond => OntheffingGrond.DringendeRedenen;
}
