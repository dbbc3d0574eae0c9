using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Json;

/// <summary>How long a member may be that is a list, a text or a list of texts.</summary>
/// <param name="Lijst">The most elements.</param>
/// <param name="Tekst">The most characters; <c>null</c> where facts bound their texts themselves.</param>
internal readonly record struct Lidgrens(int Lijst, int? Tekst)
{
    /// <summary>What holds where a member says nothing of its own.</summary>
    public static Lidgrens Elders { get; } = new(Documentgrenzen.Lijst, null);

    public static Lidgrens Van(JsonPropertyInfo lid, JsonTypeInfo contract)
    {
        var eigen = lid.Meeste(contract);
        return lid.PropertyType == typeof(string)
            ? Elders with { Tekst = IsDocument(contract.Type) ? eigen ?? Documentgrenzen.Tekst : null }
            : new(eigen ?? Documentgrenzen.Lijst, IsDocument(contract.Type) ? Documentgrenzen.Tekst : null);
    }

    /// <summary>Of a question about two documents only the publication is a text, and that has the bound of a file.</summary>
    public static bool IsDocument(Type type) => type.Namespace == typeof(Verordening).Namespace && type != typeof(Verschilvraag);
}
