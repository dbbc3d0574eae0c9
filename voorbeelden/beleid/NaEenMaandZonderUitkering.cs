using Maatregel.Rules.Adviezen;
using Maatregel.Rules.NRules.Beleid;

namespace Voorbeeldbeleid;

/// <summary>
/// De verplichtingen lopen door in een maand zonder uitkering. Een afspraak snel daarna houdt het contact in stand; tot een week
/// tussen plannen en afspraak komen de meeste mensen.
/// </summary>
public sealed class NaEenMaandZonderUitkering() : Voorbeeldregel("regel 2")
{
    public override void Define()
    {
        GeadviseerdeMaatregel maatregel = null!;
        When().Match(() => maatregel, m => m.Plan.Any(p => p.Percentage == 100));
        Then().Yield(_ => Punt(maatregel));
    }

    private Beleidspunt Punt(GeadviseerdeMaatregel maatregel) => Aandachtspunt(
        $"Over {maatregel.Plan.Last(p => p.Percentage == 100).Maand} wordt niets betaald. Plan daarna binnen een week een nieuwe afspraak.",
        maatregel.Gedraging);
}
