using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Tests.Techniek.Waarden;

/// <summary>Until when a provision is known is asked in every advice.</summary>
[Trait("soort", "techniek")]
public sealed class WetskennisTests
{
    private static readonly Wetsbepaling Bepaling = Wet.Participatiewet.Artikel("18").Lid("2");

    /// <summary>It once made the codes of the whole table anew each time: half of what an advice allocates.</summary>
    [Fact]
    public void To_ask_it_allocates_next_to_nothing()
    {
        Wetskennis.Ingebouwd.Lezing(Bepaling);
        var ervoor = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 10; i++) Wetskennis.Ingebouwd.Lezing(Bepaling);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - ervoor, 0, 10 * 2_000);
    }
}
