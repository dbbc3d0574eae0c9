using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Tests.Voorbeelden;

/// <summary>The documents beside this file.</summary>
internal static class Voorbeeld
{
    public static byte[] Bytes(string naam)
    {
        using var stroom = typeof(Voorbeeld).Assembly.GetManifestResourceStream(naam) ?? throw new ArgumentException(naam);
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }

    public static JsonObject Contract() => JsonNode.Parse(Bytes("contract-voorbeeld.json"))!.AsObject();

    /// <summary>The faults in the example of the contract after a change to it.</summary>
    public static IReadOnlyList<Fout> FoutenNa(Action<JsonObject> wijziging)
    {
        var casus = Contract();
        wijziging(casus);
        return Fouten(casus.ToJsonString());
    }

    public static IReadOnlyList<Fout> Fouten(string json) => CasusReader.Lees(Encoding.UTF8.GetBytes(json)).Fouten;
}
