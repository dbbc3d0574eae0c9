using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Whether the person has the benefit together with a partner. A case has no place for "nee": it says that there is one, or nothing.</summary>
internal static class Partnervraag
{
    private static readonly Leefsituatie[] VanTwee =
    [
        Leefsituatie.Gehuwden, Leefsituatie.GehuwdenAow, Leefsituatie.Gehuwden18_20, Leefsituatie.Gehuwden18_20En21, Leefsituatie.Gehuwden18_20MetKind,
        Leefsituatie.Gehuwden18_20En21MetKind, Leefsituatie.InrichtingGehuwden,
    ];

    /// <summary>What a case says of it.</summary>
    public static string Code(Casus casus) => Keuzelijsten.Antwoorden.Code(
        casus.Partner is not null || casus.Gedragingen.Any(g => g.Van == Gezinslid.Partner) ? Antwoord.Ja
        : casus.Uitkering?.Leefsituatie is not { } situatie ? Antwoord.Onbekend
        : IsVanTwee(situatie) ? Antwoord.Ja : Antwoord.Nee);

    public static bool IsVanTwee(Leefsituatie? situatie) => situatie is { } een && VanTwee.Contains(een);
}
