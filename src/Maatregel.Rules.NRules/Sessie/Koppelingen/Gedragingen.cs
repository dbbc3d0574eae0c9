using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.NRules.Sessie.Koppelingen;

/// <summary>Every gedraging of a case, with its name.</summary>
internal sealed class Gedragingen : Deelkoppeling<Casus, Gedraging>
{
    protected override IEnumerable<Gedraging> Delen(Casus geheel) => Maatregelfeiten.Gedragingen(geheel);
}
