using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Voorbeelden;

/// <summary>The documents for tests, and the shipped one with something changed in it.</summary>
internal static class Proefdocument
{
    public static Verordening Diemen => Lees("diemen-2015.json");

    public static Verordening Amsterdam => Lees("amsterdam-2015.json");

    public static Verordening RotterdamseVorm => Lees("rotterdamse-vorm.json");

    /// <summary>The shipped documents and the two for tests.</summary>
    public static VerordeningBibliotheek Bibliotheek { get; } = new([.. VerordeningBibliotheek.Ingebouwd.Alle, Diemen, Amsterdam]);

    /// <summary>A document in which every kind of provision is known.</summary>
    public static JsonObject Volledig()
    {
        var tekst = Encoding.UTF8.GetString(Voorbeeld.Bytes("verordening-schrijven.md"));
        var begin = tekst.LastIndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        return JsonNode.Parse(tekst[begin..tekst.IndexOf("\n```", begin, StringComparison.Ordinal)])!.AsObject();
    }

    /// <summary>The same with something changed in it.</summary>
    public static byte[] Met(Action<JsonObject> wijziging)
    {
        var document = Volledig();
        wijziging(document);
        return Encoding.UTF8.GetBytes(document.ToJsonString());
    }

    public static IReadOnlyList<Fout> FoutenNa(Action<JsonObject> wijziging) => VerordeningReader.Lees(Met(wijziging)).Fouten;

    public static IReadOnlyList<Fout> Fouten(string json) => VerordeningReader.Lees(Encoding.UTF8.GetBytes(json)).Fouten;

    private static Verordening Lees(string naam) => VerordeningReader.Lees(Voorbeeld.Bytes(naam)).Waarde!;
}
