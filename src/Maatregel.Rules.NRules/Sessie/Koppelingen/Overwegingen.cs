using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.NRules.Sessie.Koppelingen;

/// <summary>Every rule of law that an advice looked at, whatever came of it.</summary>
internal sealed class Overwegingen : Deelkoppeling<Advies, Overweging>
{
    protected override IEnumerable<Overweging> Delen(Advies geheel) => geheel.Motivering;
}
