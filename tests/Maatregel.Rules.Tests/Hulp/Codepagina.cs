using System.Text;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>The page docs/codes.md: every code with its constant and its meaning, and for a question the members that answer it.</summary>
internal static class Codepagina
{
    public static string Tekst()
    {
        var tekst = new StringBuilder();
        tekst.Append("""
            # De codes

            Deze pagina is gemaakt uit de constanten van de bibliotheek; een test houdt haar gelijk. Wie een advies leest, in C# of over HTTP,
            kan op deze codes sturen: zij veranderen niet. Er kunnen codes bij komen; reken daarop. In C# staat elke lijst ook in `Alle`.

            Bij een vraag staat welke leden van de casus of het verzoek haar beantwoorden. `openVragen[].velden` noemt ze met hun plaats in de
            zaak. Een bepaling van een verordening heet `vo-` en haar artikel en staat hier niet; zie [regels.md](regels.md).

            """.ReplaceLineEndings("\n"));
        foreach (var lijst in Codeklasse.Lijsten) Deel(tekst, lijst);
        return tekst.ToString();
    }

    private static void Deel(StringBuilder tekst, Codeklasse lijst)
    {
        var vragen = lijst.Klasse == typeof(Vraagcode);
        tekst.Append("\n## `").Append(lijst.Klasse.Name).Append("`\n\n").Append(vragen ? "| code | constante | vraag | leden |\n|---|---|---|---|\n" : "| code | constante | betekenis |\n|---|---|---|\n");
        foreach (var constante in lijst.Constanten.OrderBy(c => (string)c.GetRawConstantValue()!, StringComparer.Ordinal))
        {
            var code = (string)constante.GetRawConstantValue()!;
            tekst.Append("| `").Append(code).Append("` | `").Append(constante.Name).Append("` | ").Append(Documentatie.Van(constante)).Append(" |");
            if (vragen) tekst.Append(' ').Append(string.Join(", ", Vraagcode.Velden(code).Select(pad => $"`{pad[2..]}`"))).Append(" |");
            tekst.Append('\n');
        }
    }
}
