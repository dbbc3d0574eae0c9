namespace Maatregel.Rules.Feiten;

/// <summary>Whether a benefit is that of a couple.</summary>
internal static class Paren
{
    public static Antwoord MetPartner(this Casus casus)
    {
        if (casus.Partner is not null || casus.Gedragingen.Any(g => g.Van == Gezinslid.Partner) || casus.Hoor?.Wie.Contains(Gezinslid.Partner) == true) return Antwoord.Ja;
        return casus.Uitkering?.Leefsituatie?.VanEenPersoon() switch
        {
            null => Antwoord.Onbekend,
            true => Antwoord.Nee,
            false => Antwoord.Ja,
        };
    }
}
