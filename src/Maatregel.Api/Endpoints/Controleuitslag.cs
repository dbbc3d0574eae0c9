using System.Text.Json.Serialization;
using Maatregel.Api.Http;
using Maatregel.Rules.Uitkomsten;

namespace Maatregel.Api.Endpoints;

/// <summary>De uitslag van de controle van een verordening.</summary>
/// <param name="Geldig">Of de dienst met het document kan rekenen.</param>
/// <param name="Fouten">Alle fouten, in de volgorde van het document; leeg als het document klopt.</param>
/// <param name="Uitkomsten">Wat het document doet en wat erin open blijft, als het klopt.</param>
internal sealed record Controleuitslag(
    bool Geldig,
    IReadOnlyList<OngeldigLid> Fouten,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Uitkomstentabel? Uitkomsten = null)
{
    public static Controleuitslag Van(Documentcontrole controle) =>
        new(controle.Fouten.Count == 0, [.. controle.Fouten.Select(OngeldigLid.Van)], controle.Uitkomsten);
}
