using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaz;

/// <summary>De alleenstaande ouder van een kind jonger dan vijf jaar kan op verzoek worden ontheven.</summary>
internal sealed class Artikel38 : Ontheffingsregel
{
    public override RegelId Id => new(Regelcode.Ioaz38);

    public override Bron Bron { get; } = Wet.Ioaz.Artikel("38");

    public override string Vraag => "Gold op de dag van de gedraging een ontheffing als alleenstaande ouder van een kind jonger dan vijf jaar?";

    protected override OntheffingGrond Grond => OntheffingGrond.AlleenstaandeOuderKindJongerDan5;
}
