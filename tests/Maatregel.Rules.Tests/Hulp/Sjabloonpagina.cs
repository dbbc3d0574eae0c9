using System.Text;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Adviezen.Schrijven;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>The page docs/sjablonen.md: how a template is written and what may be filled in.</summary>
internal static class Sjabloonpagina
{
    public static string Tekst()
    {
        var tekst = new StringBuilder();
        tekst.Append("""
            # Sjablonen

            De teksten bij een advies komen uit sjablonen. Een gemeente kan elk sjabloon vervangen:

            ```csharp
            var instellingen = new AdviesInstellingen
            {
                Sjablonen = new Sjablonen(new Dictionary<string, string> { ["beschikking"] = eigenTekst }),
            };
            var adviseur = new MaatregelAdviseur(VerordeningBibliotheek.Ingebouwd, instellingen);
            ```

            Begin met de geleverde tekst: `Sjablonen.Geleverd("beschikking")`. Een onbekende naam, een onbekende plek om in te vullen
            of een deel dat niet wordt gesloten is een fout; alle fouten worden tegelijk gemeld als de sjablonen worden gemaakt.

            ## Schrijfwijze

            | zo | wat het doet |
            |---|---|
            | `{naam}` | vult de waarde in; niets als er geen waarde is |
            | `{#naam}…{/naam}` | toont het deel als er iets is; bij een lijst één keer per onderdeel |
            | `{^naam}…{/naam}` | toont het deel als er niets is |
            | `[tekst]` | gewone tekst: wat een mens moet invullen; alleen `[kenmerk]` vult de dienst in, als de zaak er een heeft |
            | `# `, `## ` aan het begin van een regel | de titel, een kop |
            | `- ` aan het begin van een regel | een punt van een lijst |
            | `\| maand \| bedrag \|` | een rij van een tabel; de eerste rij noemt de kolommen |

            Wat een regel is, zegt alleen het sjabloon zelf; wat wordt ingevuld nooit. In gewone tekst vallen de tekens weg en wordt
            een tabel een lijst.

            Een regel met alleen zulke tekens laat geen lege regel achter. Binnen een lijst kan ook worden ingevuld wat daarbuiten
            mag. Wat wordt ingevuld, wordt niet nog eens als sjabloon gelezen.

            ## In de huisstijl van de gemeente

            Met het pakket `Maatregel.Rules.Documenten`, en in de dienst met de instelling `Teksten:Map`, kan elke tekst ook in een eigen
            .docx. Zet daarin `{tekst}` op een eigen regel waar de tekst moet komen. Elke andere plek om in te vullen mag er ook in
            staan, ook in kop- en voettekst. Een deel dat zich herhaalt begint en eindigt in één regel, op eigen regels, of in de
            eerste en de laatste cel van een rij. In de map heet het bestand als het sjabloon: `beschikking.docx` of `beschikking.txt`.

            ## Sjablonen


            """.ReplaceLineEndings("\n"));
        foreach (var naam in Sjablonen.Namen) tekst.Append("- `").Append(naam).Append("`: ").Append(Sjablonen.Titel(naam)).Append('\n');
        tekst.Append("\n## Wat kan worden ingevuld\n\nEen keuze is er alleen voor `{#naam}` en `{^naam}`.\n\n");
        tekst.Append("### In de teksten bij een advies\n\n");
        Velden(tekst, Rules.Adviezen.Schrijven.Velden.Advies, 0);
        tekst.Append("\n### In ").AppendJoin(", ", Oproepbrief.Namen.Select(n => $"`{n}`")).Append("\n\n");
        Velden(tekst, Oproepvelden.Alle, 0);
        tekst.Append("\n### In ").AppendJoin(", ", Herzieningsbrief.Namen.Select(n => $"`{n}`")).Append("\n\n");
        Velden(tekst, Herzieningsvelden.Alle, 0);
        return tekst.ToString();
    }

    private static void Velden(StringBuilder tekst, IReadOnlyList<Veld> velden, int diepte)
    {
        foreach (var veld in velden)
        {
            var soort = veld.IsTekst ? "" : veld.Onderdelen is null ? " (keuze)" : " (lijst)";
            tekst.Append(' ', diepte * 2).Append("- `").Append(veld.Naam).Append('`').Append(soort).Append(": ").Append(veld.Betekenis).Append('\n');
            Velden(tekst, veld.Onderdelen ?? [], diepte + 1);
        }
    }
}
