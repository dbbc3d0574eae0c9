using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>What must be found out, for every "weet ik niet" so far.</summary>
internal static class Uitzoeklijst
{
    public static IReadOnlyList<string> Maak(Stand stand) =>
        [.. Schermenlijst.Route(stand).SelectMany(s => s.Vragen(stand)).SelectMany(v => VanVraag(v, stand.Ingevuld)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> VanVraag(Vraag vraag, Ingevuld ingevuld)
    {
        foreach (var onder in vraag.Vragen.SelectMany(v => VanVraag(v, ingevuld))) yield return onder;
        foreach (var optie in vraag.Opties.Where(o => ingevuld.Is(vraag.Veld, o.Waarde)))
        {
            if (optie.Uitzoeken is { } uitzoeken) yield return uitzoeken;
            foreach (var onder in optie.Onthult.SelectMany(v => VanVraag(v, ingevuld))) yield return onder;
        }
    }
}
