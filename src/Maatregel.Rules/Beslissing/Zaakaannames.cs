using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Lezen;

namespace Maatregel.Rules.Beslissing;

/// <summary>The defaults about the case as a whole.</summary>
internal static class Zaakaannames
{
    public static Aanname Bekendmaking(LocalDate peildatum) => new(
        Aannamecode.BekendmakingIsPeildatum,
        $"Er is geen dag van bekendmaking opgegeven. Gerekend is met de peildatum, {peildatum}.",
        [Wet.Awb.Artikel("3:41")]);

    public static Aanname Hardheidsclausule(Lezing<string> lezing, string? opmerking) => new(
        Aannamecode.Hardheidsclausule,
        lezing.Aanname is not null
            ? $"De verordening kent misschien een hardheidsclausule: \"{lezing.Inhoud}\". Zo staat het in {lezing.Bron}; haar eigen bepaling is niet gelezen. Zij is niet toegepast; zoek haar op en beoordeel of dat hier nodig is."
            : opmerking is null
            ? $"De verordening kent een hardheidsclausule: \"{lezing.Inhoud}\". Zij is niet toegepast; beoordeel of dat hier nodig is."
            : (Toelichting)$"De verordening kent een hardheidsclausule: \"{lezing.Inhoud}\". Daarbij is opgemerkt: \"{opmerking}\". Zij is niet toegepast; beoordeel of dat hier nodig is.",
        [lezing.Bron]);

    public static Aanname InkeerVolgensVerordening(Bron bron) => new(
        Aannamecode.InkeerVolgensVerordening,
        $"Artikel 18, elfde lid, van de Participatiewet geldt niet voor deze maatregel. Volgens {bron} kan de gemeente zo'n maatregel wel herzien zodra de inwoner doet wat van hem wordt gevraagd. Hoe dat verzoek gaat en vanaf wanneer het werkt, is niet bekend; wijs hem er zelf op.",
        [bron]);
}
