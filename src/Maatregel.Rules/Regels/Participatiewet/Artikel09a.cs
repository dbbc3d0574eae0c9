using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>De alleenstaande ouder van een kind jonger dan vijf jaar kan op verzoek worden ontheven.</summary>
internal sealed class Artikel09a : Ontheffingsregel
{
    public override RegelId Id => new(Regelcode.Pw9a);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("9a");

    public override string Vraag => "Gold op de dag van de gedraging een ontheffing als alleenstaande ouder van een kind jonger dan vijf jaar?";

    protected override OntheffingGrond Grond => OntheffingGrond.AlleenstaandeOuderKindJongerDan5;
}
