using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Documenten;

/// <summary>Schrijft een tekst als een HTML-pagina die op zichzelf staat.</summary>
public static class Html
{
    private const string Stijl =
        "body{font-family:Arial,sans-serif;line-height:1.5;max-width:42rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}th,td{border:1px solid;padding:.25rem .5rem;text-align:left}mark{background:none;border-bottom:1px dashed}";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Schrijft de pagina.</summary>
    /// <param name="stuk">De tekst.</param>
    public static string Schrijf(Tekststuk stuk)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Veilig(stuk.Titel)).Append("</title>\n<style>").Append(Stijl).Append("</style>\n</head>\n<body>\n<main>\n");
        foreach (var blok in stuk.Blokken) Blok(html, blok, 1);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>Schrijft alleen de tekst, om in een eigen pagina op te nemen.</summary>
    /// <param name="stuk">De tekst.</param>
    /// <param name="kop">Het niveau van de titel, van 1 tot en met 5; de koppen eronder hebben het volgende. Zonder titel beginnen de koppen op dit niveau.</param>
    public static string SchrijfDeel(Tekststuk stuk, int kop)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        ArgumentOutOfRangeException.ThrowIfLessThan(kop, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(kop, 5);
        var html = new StringBuilder();
        var titel = stuk.Blokken.Any(b => b.Soort == Bloksoort.Titel) ? kop : kop - 1;
        foreach (var blok in stuk.Blokken) Blok(html, blok, titel);
        return html.ToString();
    }

    private static void Blok(StringBuilder html, Tekstblok blok, int titel)
    {
        switch (blok.Soort)
        {
            case Bloksoort.Titel:
                Kop(html, blok, titel);
                break;
            case Bloksoort.Kop:
                Kop(html, blok, titel + 1);
                break;
            case Bloksoort.Lijst:
                html.Append("<ul>\n").AppendJoin('\n', blok.Rijen.Select(r => $"<li>{Lijn(r[0])}</li>")).Append("\n</ul>\n");
                break;
            case Bloksoort.Tabel:
                Tabel(html, blok.Rijen);
                break;
            default:
                html.Append("<p>").AppendJoin("<br>\n", blok.Rijen.Select(r => Lijn(r[0]))).Append("</p>\n");
                break;
        }
    }

    private static void Kop(StringBuilder html, Tekstblok blok, int niveau) =>
        html.Append(CultureInfo.InvariantCulture, $"<h{niveau}>{Lijn(blok.Rijen[0][0])}</h{niveau}>\n");

    private static void Tabel(StringBuilder html, IReadOnlyList<IReadOnlyList<string>> rijen)
    {
        html.Append("<table>\n<thead><tr>").AppendJoin("", rijen[0].Select(c => $"<th scope=\"col\">{Lijn(c)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var rij in rijen.Skip(1))
        {
            html.Append("<tr><th scope=\"row\">").Append(Lijn(rij[0])).Append("</th>")
                .AppendJoin("", rijen[0].Select((_, i) => i).Skip(1).Select(i => $"<td>{Lijn(rij.ElementAtOrDefault(i) ?? "")}</td>")).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static string Lijn(string tekst) =>
        string.Concat(Tekstdelen.Van(tekst).Select(d => d.InTeVullen ? $"<mark>{Veilig(d.Tekst)}</mark>" : Veilig(d.Tekst)));

    private static string Veilig(string tekst) => Encoder.Encode(tekst);
}
