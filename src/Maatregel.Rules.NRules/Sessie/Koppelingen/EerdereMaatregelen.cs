using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.NRules.Sessie.Koppelingen;

/// <summary>Every earlier measure of a case.</summary>
internal sealed class EerdereMaatregelen : Deelkoppeling<Casus, EerdereMaatregel>
{
    protected override IEnumerable<EerdereMaatregel> Delen(Casus geheel) => Maatregelfeiten.EerdereMaatregelen(geheel);
}
