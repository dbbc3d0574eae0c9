using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>A case as it might be: with the norm of an example while none is given, so that amounts can be compared.</summary>
internal static class Voorbeeldnorm
{
    private static readonly Leefsituatie[] Mogelijk = [Leefsituatie.Alleenstaande, Leefsituatie.AlleenstaandeAow, Leefsituatie.Gehuwden, Leefsituatie.GehuwdenAow];

    /// <summary>Whose norm is an example that fits the case, or null where none is needed.</summary>
    public static Leefsituatie? Zoek(Casus? casus) => casus is { Uitkering: null or { NormPerMaand: null, Leefsituatie: null }, Regeling: Regeling.Participatiewet }
        ? Mogelijk.Where(l => CasusValidator.Fouten(casus with { Uitkering = Uitkering(casus, l) }).Count == 0).Select(l => (Leefsituatie?)l).FirstOrDefault()
        : null;

    public static Uitkering Uitkering(Casus casus, Leefsituatie? situatie) => (casus.Uitkering ?? new Uitkering()) with { Leefsituatie = situatie };

    /// <summary>The advice of a case that was thought up, or null when what was thought up contradicts the rest of it.</summary>
    public static Advies? Probeer(IMaatregelAdviseur adviseur, Casus casus) => CasusValidator.Fouten(casus).Count == 0 ? adviseur.Adviseer(casus) : null;
}
