using Maatregel.Rules.Feiten;
using Maatregel.Rules.NRules.Beleid;
using NRules.Fluent.Dsl;

namespace Voorbeeldbeleid;

/// <summary>
/// Wie elke eerste uitnodiging mist en pas na de herhaling komt, loopt geen maatregel op. Het kan zijn dat de eerste brief niet
/// aankomt of niet wordt gelezen: dat is een vraag waard.
/// </summary>
public sealed class SteedsDeEersteUitnodigingGemist() : Voorbeeldregel("regel 3")
{
    public override void Define()
    {
        IEnumerable<Oproep> uitnodigingen = null!;
        When().Query(() => uitnodigingen, zoek => zoek
            .Match<Gedraging>(g => g.NoShow != null)
            .SelectMany(g => g.NoShow!.Oproepen)
            .Where(o => o.Soort == OproepSoort.Uitnodiging)
            .Collect()
            .Where(u => Afspraken(u) > 1 && u.All(o => o.Verschenen == Opkomst.Nee && o.VoorafAfgemeld == Antwoord.Nee)));
        Then().Yield(_ => Punt(uitnodigingen));
    }

    private Beleidspunt Punt(IEnumerable<Oproep> uitnodigingen) =>
        Vraag($"Alle {Afspraken(uitnodigingen)} keren werd de eerste uitnodiging gemist. Komt de eerste brief wel aan, en wordt hij gelezen?");

    private static int Afspraken(IEnumerable<Oproep> uitnodigingen) => uitnodigingen.Distinct().Count();
}
