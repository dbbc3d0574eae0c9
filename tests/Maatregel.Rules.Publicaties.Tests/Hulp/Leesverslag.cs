using System.Text;

namespace Maatregel.Rules.Publicaties.Tests.Hulp;

/// <summary>What was read, as a page to read.</summary>
internal static class Leesverslag
{
    public static string Van(Publicatie publicatie)
    {
        var verslag = new StringBuilder();
        verslag.Append(CultureInfo.InvariantCulture, $"{publicatie.Vorm}: {publicatie.Titel}\n");
        verslag.Append(CultureInfo.InvariantCulture, $"citeertitel: {publicatie.Citeertitel}\nnummer: {publicatie.CvdrId}/{publicatie.CvdrVersie}\norgaan: {publicatie.Orgaan} {publicatie.Gemeentecode}\n");
        verslag.Append(CultureInfo.InvariantCulture, $"vastgesteld: {publicatie.VastgesteldDoor} {publicatie.VastgesteldOp:yyyy-MM-dd}\n");
        verslag.Append(CultureInfo.InvariantCulture, $"geldt: {publicatie.Van:yyyy-MM-dd} tot en met {publicatie.TotEnMet:yyyy-MM-dd}, terug tot {publicatie.TerugwerkendTot:yyyy-MM-dd}\nbekendmaking: {publicatie.Bekendmaking}\n");
        foreach (var grondslag in publicatie.Grondslagen) verslag.Append(CultureInfo.InvariantCulture, $"grondslag: {grondslag}\n");
        foreach (var opmerking in publicatie.Opmerkingen) verslag.Append(CultureInfo.InvariantCulture, $"opmerking: {opmerking}\n");
        foreach (var artikel in publicatie.Artikelen)
        {
            verslag.Append(CultureInfo.InvariantCulture, $"\n[{artikel.Label}] {artikel.Opschrift}{(artikel.Status == Artikelstatus.Geldend ? "" : $" ({artikel.Status})")} — {string.Join(" / ", artikel.Plaats)}\n");
            if (artikel.Tekst.Length > 0) verslag.Append(CultureInfo.InvariantCulture, $"  {artikel.Tekst}\n");
            foreach (var deel in artikel.Delen) Schrijf(verslag, deel, 1);
        }

        return verslag.ToString();
    }

    private static void Schrijf(StringBuilder verslag, Tekstdeel deel, int diepte)
    {
        verslag.Append(' ', diepte * 2).Append(CultureInfo.InvariantCulture, $"[{deel.Label}] {deel.Nummer} {deel.Tekst}\n");
        foreach (var onder in deel.Delen) Schrijf(verslag, onder, diepte + 1);
    }
}
