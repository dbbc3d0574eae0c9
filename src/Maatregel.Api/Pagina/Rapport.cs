using System.Text;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Schermen;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Api.Pagina;

/// <summary>The texts to take over: the conclusion, and the report with what the consulent considered and where he departs.</summary>
internal static class Rapport
{
    public static IReadOnlyList<(string Code, string Titel, string Tekst)> Schrijf(Stand stand) =>
    [
        ("kort", "Het advies in het kort", stand.Advies!.Samenvatting),
        ("verslag", "Het verslag voor het dossier", Verslag(stand)),
    ];

    private static string Verslag(Stand stand)
    {
        var advies = stand.Advies!;
        var tekst = new StringBuilder().Append(advies.Samenvatting).Append("\n\n");
        tekst.Append("Redenen\n");
        foreach (var overweging in advies.Motivering.Where(o => o.Status == OverwegingStatus.Toegepast))
        {
            tekst.Append("- ").Append(overweging.Toelichting.Tekst).Append(" (").Append(overweging.Bron.Aanhaling).Append(")\n");
        }

        return Sluit(tekst, stand);
    }

    /// <summary>What only the page knows: the checklist, the judgements in own words and the departure from the advice.</summary>
    private static string Sluit(StringBuilder tekst, Stand stand)
    {
        Voeg(tekst, "Nagegaan", string.Join("\n", Overwegingen.Alle.Where(o => stand.Ingevuld.Heeft(o.Veld)).Select(o => "- " + o.Tekst)));
        Voeg(tekst, "Oordeel over het verwijt", stand.Ingevuld[Velden.MateWaarom]);
        Voeg(tekst, "Oordeel over dringende redenen", stand.Ingevuld[Velden.RedenenWaarom]);
        Voeg(tekst, "De consulent wijkt af van het advies, omdat", stand.Ingevuld[Velden.Afwijking]);
        return tekst.Append("\nDit advies is gemaakt met een computerprogramma. Een mens beslist.").ToString();
    }

    private static void Voeg(StringBuilder tekst, string kop, string inhoud)
    {
        if (inhoud.Length > 0) tekst.Append('\n').Append(kop).Append('\n').Append(inhoud).Append('\n');
    }
}
