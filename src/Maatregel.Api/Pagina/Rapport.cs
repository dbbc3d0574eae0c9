using System.Text;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Schermen;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Api.Pagina;

/// <summary>The texts to take over; the report also holds what the consulent considered and where he departs.</summary>
internal static class Rapport
{
    public static IEnumerable<(string Naam, string Titel, string Tekst)> Schrijf(Stand stand)
    {
        var teksten = stand.Advies!.Teksten;
        yield return ("kort", "Het advies in het kort", teksten.Kort);
        yield return ("verslag", "Het verslag voor het dossier", Verslag(teksten.Rapportage, stand.Ingevuld));
        if (teksten.Voornemen is { } voornemen) yield return ("voornemen", "Brief: het voornemen en de uitnodiging voor een gesprek", voornemen);
        if (stand.Advies.Uitkomst is Uitkomst.Maatregel or Uitkomst.GeenMaatregel or Uitkomst.Waarschuwing) yield return ("brief", "Brief aan de persoon", teksten.Beschikking);
        if (teksten.Inkeer is { } inkeer) yield return ("inkeer", "Uitleg: om herziening vragen", inkeer);
    }

    /// <summary>What only the page knows is put under the report of the library.</summary>
    private static string Verslag(string rapportage, Ingevuld ingevuld)
    {
        var tekst = new StringBuilder(rapportage.TrimEnd()).Append('\n');
        Voeg(tekst, "Nagegaan bij het verwijt", string.Join("\n", Overwegingen.Alle.Where(o => ingevuld.Heeft(o.Veld)).Select(o => "- " + o.Tekst)));
        Voeg(tekst, "De consulent wijkt af van het advies, omdat", ingevuld[Velden.Afwijking]);
        return tekst.ToString().TrimEnd();
    }

    private static void Voeg(StringBuilder tekst, string kop, string inhoud)
    {
        if (inhoud.Length > 0) tekst.Append('\n').Append(kop).Append('\n').Append(inhoud).Append('\n');
    }
}
