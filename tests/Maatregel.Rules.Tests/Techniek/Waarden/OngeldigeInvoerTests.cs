using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Techniek.Waarden;

/// <summary>The front door refuses what contradicts itself and names every fault.</summary>
[Trait("soort", "techniek")]
public sealed class OngeldigeInvoerTests
{
    [Fact]
    public void A_case_that_contradicts_itself_gets_no_advice()
    {
        var fout = Assert.Throws<OngeldigeCasusException>(() => new MaatregelAdviseur().Adviseer(Zaak.EenNoShow().Casus with { Gemeente = "x", Gedragingen = [] }));

        Assert.Equal(["$.gemeente", "$.gedragingen"], fout.Fouten.Select(f => f.Pad));
    }

    [Fact]
    public void Nor_does_a_request_to_revise()
    {
        var fout = Assert.Throws<OngeldigHerzieningsverzoekException>(() => new MaatregelAdviseur().Herzie(Herzieningsvoorbeeld.Inkeer with { Gemeente = "x" }));

        Assert.Equal(["$.gemeente"], fout.Fouten.Select(f => f.Pad));
    }

    [Theory]
    [InlineData("ioaw-20-2", "$.maatregel.regel")]
    [InlineData("ioaz-20-1", "$.maatregel.regel")]
    [InlineData("pw-9a", "$.maatregel.regel")]
    [InlineData("pw-18-2", null)]
    [InlineData("vo-10-1-b", null)]
    public void A_request_names_a_lowering_of_its_own_scheme(string regel, string? pad)
    {
        var verzoek = Herzieningsvoorbeeld.Inkeer with { Maatregel = Herzieningsvoorbeeld.Inkeer.Maatregel with { Regel = new(regel), Grondslag = null } };

        Assert.Equal(pad, HerzieningsverzoekValidator.Fouten(verzoek).Select(f => f.Pad).FirstOrDefault());
    }

    [Theory]
    [InlineData("pw-18-2", true)]
    [InlineData("vo-9-2", true)]
    [InlineData("pw-18-4-h", true)]
    [InlineData("pw-18-5", false)]
    [InlineData(null, false)]
    public void A_basis_is_a_duty_or_a_provision_of_a_verordening(string? grondslag, bool geldig) => Assert.Equal(
        geldig,
        CasusValidator.Fouten(Zaak.EenNoShow().MetGrondslag(grondslag!).Casus).Count == 0);

    [Fact]
    public void A_library_is_made_of_sound_documents_only() => Assert.Throws<OngeldigeVerordeningException>(
        () => new VerordeningBibliotheek([Proefverordening.LeidschendamVoorburg with { LeuntOp = "bestaat-niet" }]));

    [Fact]
    public void A_text_that_was_not_shipped_cannot_be_asked_for() =>
        Assert.Throws<ArgumentException>(() => Adviezen.Sjablonen.Geleverd("bestaat-niet"));
}
