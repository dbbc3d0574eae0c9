using System.Text;

namespace Maatregel.Rules.Tests.Hulp.Toetsgevallen;

/// <summary>The page docs/toetsgevallen.md: per article what the tests ask and what comes out. The host shows it per article and with each rule.</summary>
internal static class Toetsgevallenpagina
{
    private const string Inleiding =
        """
        # Toetsgevallen

        Voor de jurist. Per artikel staat hier wat de tests vragen en wat eruit komt. Deze pagina is gemaakt door de tests te draaien; een test houdt haar gelijk.

        Een gewoon geval is een inwoner van Leidschendam-Voorburg met bijstand die niet kwam, ook niet na een herhaling, of een verplichting niet nakwam. De
        verplichting is opgelegd, de feiten staan vast, het verwijt is volledig, de inwoner is gehoord en dringende redenen zijn er niet. Bij elk geval staat alleen
        wat anders is. Bij een test die een tekst of een berekening nagaat, staat geen geval: dan zegt de zin zelf wat er moet uitkomen.

        """;

    public static string Tekst()
    {
        var tekst = new StringBuilder(Inleiding.ReplaceLineEndings("\n"));
        foreach (var (kop, klassen) in Toetsklasse.Alle)
        {
            tekst.Append("\n## ").Append(kop).Append('\n');
            foreach (var klasse in klassen) Deel(tekst, klasse);
        }

        return tekst.ToString();
    }

    private static void Deel(StringBuilder tekst, Toetsklasse klasse)
    {
        tekst.Append("\n### ").Append(klasse.Titel).Append("\n\n");
        if (klasse.Regels.Count > 0) tekst.Append("Regels: ").AppendJoin(", ", klasse.Regels.Select(r => $"`{r}`")).Append(". ");
        tekst.Append("Test: [").Append(klasse.Klasse.Name).Append("](../").Append(klasse.Pad).Append(").\n");
        foreach (var toets in klasse.Toetsen)
        {
            tekst.Append("\n#### ").Append(toets.Zin).Append("\n\n");
            foreach (var geval in toets.Gevallen) tekst.Append("- ").Append(geval).Append('\n');
        }
    }
}
