using NRules.Fluent.Dsl;

namespace Maatregel.Rules.NRules.Sessie;

/// <summary>Makes a fact of each part of a whole.</summary>
internal abstract class Deelkoppeling<TGeheel, TDeel> : Koppeling
    where TGeheel : class
    where TDeel : class
{
    public sealed override void Define()
    {
        TGeheel geheel = null!;
        TDeel deel = null!;
        When().Match(() => geheel).Query(() => deel, zoek => zoek.From(() => Delen(geheel)).SelectMany(d => d));
        Then().Yield(_ => deel);
    }

    protected abstract IEnumerable<TDeel> Delen(TGeheel geheel);
}
