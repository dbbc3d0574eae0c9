using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.NRules.Sessie.Koppelingen;

/// <summary>Every question that an advice asks.</summary>
internal sealed class OpenVragen : Deelkoppeling<Advies, OpenVraag>
{
    protected override IEnumerable<OpenVraag> Delen(Advies geheel) => geheel.OpenVragen;
}
