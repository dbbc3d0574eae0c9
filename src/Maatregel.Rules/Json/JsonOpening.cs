using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Json;

/// <summary>Opens bytes as JSON, or says in one fault why they are none.</summary>
internal static class JsonOpening
{
    /// <summary>A casus is eight levels deep, a verordening nine.</summary>
    public const int GrootsteDiepte = 32;

    public const string GeenUtf8 = "De tekens zijn niet in UTF-8 geschreven.";

    private static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    public static bool Probeer(ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out JsonDocument? document, [NotNullWhen(false)] out Fout? fout)
    {
        document = null;
        fout = null;
        if (utf8.Span.StartsWith(Bom)) utf8 = utf8[Bom.Length..];
        if (!Utf8.IsValid(utf8.Span))
        {
            fout = new Fout("$", "json-ongeldig", GeenUtf8);
            return false;
        }

        try
        {
            document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = GrootsteDiepte });
            return true;
        }
        catch (JsonException ongeldig)
        {
            fout = IsTeDiep(utf8.Span)
                ? new Fout("$", "te-diep", $"De JSON is dieper genest dan {GrootsteDiepte} niveaus.")
                : new Fout("$", "json-ongeldig", $"Dit is geen geldige JSON: er gaat iets mis op {Plaats(utf8.Span, ongeldig)}.");
            return false;
        }
    }

    private static bool IsTeDiep(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= GrootsteDiepte) return true;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }

    private static string Plaats(ReadOnlySpan<byte> utf8, JsonException ongeldig)
    {
        var regel = ongeldig.LineNumber ?? 0;
        for (var i = 0L; i < regel; i++) utf8 = utf8[(utf8.IndexOf((byte)'\n') + 1)..];
        var kolom = Encoding.UTF8.GetCharCount(utf8[..(int)Math.Min(ongeldig.BytePositionInLine ?? 0, utf8.Length)]);
        return string.Create(CultureInfo.InvariantCulture, $"regel {regel + 1}, teken {kolom + 1}");
    }
}
