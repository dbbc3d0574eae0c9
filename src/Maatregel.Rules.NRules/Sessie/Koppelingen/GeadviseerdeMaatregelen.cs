using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.NRules.Sessie.Koppelingen;

/// <summary>Every measure of an advice.</summary>
internal sealed class GeadviseerdeMaatregelen : Deelkoppeling<Advies, GeadviseerdeMaatregel>
{
    protected override IEnumerable<GeadviseerdeMaatregel> Delen(Advies geheel) => geheel.Maatregelen;
}
