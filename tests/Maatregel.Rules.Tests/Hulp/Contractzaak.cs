using System.Text.Json.Nodes;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Voorbeelden;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>The example of the contract as a case, and cases that differ from it in a few facts.</summary>
internal static class Contractzaak
{
    public static Casus Basis { get; } = Lees(Voorbeeld.Contract());

    public static Casus Met(Func<Gedraging, Gedraging> wijziging) => Basis with { Gedragingen = [.. Basis.Gedragingen.Select(wijziging)] };

    public static Casus Met(Func<Gedraging, Oordeel, Oordeel> wijziging) => Met(g => g with { Oordeel = wijziging(g, g.Oordeel!) });

    private static Casus Lees(JsonObject json) => CasusReader.Lees(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString())).Waarde!;
}
