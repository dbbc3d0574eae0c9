using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>The registration for the Algoritmeregister as a page: every field under the name it has on that site.</summary>
internal static class Algoritmeregisterpagina
{
    private static readonly (string Veld, string Kop)[] Velden =
    [
        ("name", "Naam"), ("description_short", "Korte omschrijving"), ("organization", "Organisatie"), ("category", "Thema"), ("status", "Status"),
        ("contact_email", "Contactgegevens"), ("publication_category", "Publicatiecategorie"), ("goal", "Doel en impact"), ("proportionality", "Afwegingen"),
        ("human_intervention", "Menselijke tussenkomst"), ("risks", "Risicobeheer"), ("lawful_basis", "Wettelijke basis"),
        ("lawful_basis_grouping", "Verwijzingen wettelijke basis"), ("impacttoetsen", "Toelichting op impacttoetsen"), ("source_data", "Gegevens"),
        ("methods_and_models", "Technische werking"), ("lang", "Taal"), ("standard_version", "Versie publicatiestandaard"), ("tags", "Zoektermen"),
    ];

    public static string Tekst(IReadOnlyDictionary<string, JsonElement> registratie, IReadOnlyDictionary<string, int> langste)
    {
        Assert.Empty(registratie.Keys.Except(Velden.Select(v => v.Veld)));
        var tekst = new StringBuilder("""
            # Algoritmeregister

            Concept voor de registratie, volgens publicatiestandaard 1.0. Deze pagina is gemaakt uit
            [algoritmeregister.json](algoritmeregister.json); een test houdt haar gelijk en bewaakt velden, lengten en keuzen. Elke gemeente die het
            product gebruikt, registreert zelf: zij vult de velden tussen [haken] in, zet de status op "In gebruik" en noemt de begindatum en haar
            eigen impacttoetsen.

            """.ReplaceLineEndings("\n"));
        foreach (var (veld, kop) in Velden)
        {
            var grens = langste.TryGetValue(veld, out var lengte) ? $", hoogstens {lengte} tekens" : "";
            tekst.Append(CultureInfo.InvariantCulture, $"\n## {kop}\n\n`{veld}`{grens}\n\n{Inhoud(registratie[veld])}\n");
        }

        return tekst.ToString();
    }

    private static string Inhoud(JsonElement waarde) => waarde.ValueKind == JsonValueKind.Array
        ? string.Join("\n", waarde.EnumerateArray().Select(Onderdeel))
        : waarde.GetString()!;

    private static string Onderdeel(JsonElement waarde) => waarde.ValueKind == JsonValueKind.Object
        ? $"- [{waarde.GetProperty("title").GetString()}]({waarde.GetProperty("link").GetString()})"
        : $"- {waarde.GetString()}";
}
