using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Schermen;
using Maatregel.Rules;
using Maatregel.Rules.Verordeningen;
using Formuliervraag = Maatregel.Api.Pagina.Formulier.Vraag;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>What the page of the duty says.</summary>
[Trait("soort", "techniek")]
public sealed class PlichtSchermTests
{
    /// <summary>IOAW and IOAZ have exemptions of their own.</summary>
    [Theory]
    [InlineData("participatiewet", true)]
    [InlineData("ioaw", false)]
    [InlineData("ioaz", false)]
    public void Waarvan_ontheffing_kan_staat_er_alleen_waar_het_zo_is(string regeling, bool verwacht)
    {
        var stand = new Stand(new Ingevuld([new(Velden.Regeling, regeling)]), new MaatregelAdviseur(), VerordeningBibliotheek.Ingebouwd);

        Assert.Equal(verwacht, new PlichtScherm().Vragen(stand).SelectMany(Uitleg).Any(u => u.Contains("laat ontheffing toe van werk", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Uitleg(Formuliervraag vraag) =>
        vraag.Onder.SelectMany(Uitleg).Append(vraag.Uitleg ?? "");
}
