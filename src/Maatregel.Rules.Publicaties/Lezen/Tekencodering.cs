using System.Text;
using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>Turns bytes into text in the encoding that the file names, or says what the file is instead.</summary>
internal static partial class Tekencodering
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What calls itself ISO-8859-1 is in practice this: the same letters, and the quotes and dashes of a word processor.</summary>
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    public static Fout? Lees(ReadOnlySpan<byte> bytes, out string tekst)
    {
        tekst = "";
        if (bytes.Length > XmlOpening.GrootsteBestand) return XmlOpening.TeGroot;
        if (Vreemd(bytes) is { } vreemd) return vreemd;
        var bom = bytes.StartsWith(Bom);
        var naam = bom ? "utf-8" : Genoemd(bytes);
        var codering = naam switch
        {
            "utf-8" or "us-ascii" => Utf8,
            "iso-8859-1" or "windows-1252" => Windows,
            _ => null,
        };
        if (codering is null) return new("$", "onbekende-codering", $"De codering {Kort(naam)} wordt niet gelezen: bewaar het bestand als UTF-8.");
        try
        {
            tekst = codering.GetString(bom ? bytes[Bom.Length..] : bytes);
            return null;
        }
        catch (DecoderFallbackException)
        {
            return new("$", "onbekende-codering", "Het bestand noemt UTF-8, maar de tekens zijn niet in UTF-8 geschreven.");
        }
    }

    private static string Genoemd(ReadOnlySpan<byte> bytes)
    {
        const int LangsteKop = 256;
        var kop = Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, LangsteKop)]);
        return Kop().Match(kop) is { Success: true } genoemd ? genoemd.Groups[1].Value.ToLowerInvariant() : "utf-8";
    }

    /// <summary>Files that people take for the XML: said by name, because "not valid XML" helps nobody.</summary>
    private static Fout? Vreemd(ReadOnlySpan<byte> bytes)
    {
        var begin = bytes.StartsWith(Bom) ? bytes[Bom.Length..] : bytes;
        while (begin is [(byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n', ..]) begin = begin[1..];
        return begin switch
        {
            [] => new("$", "leeg", "Het bestand is leeg."),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Geen("een pdf"),
            [(byte)'P', (byte)'K', 3, 4, ..] => Geen("een zip-bestand of een document van een tekstverwerker"),
            [(byte)'{' or (byte)'[', ..] => Geen("JSON"),
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, ..] or [_, 0, ..] => new("$", "onbekende-codering", "De codering UTF-16 of UTF-32 wordt niet gelezen: bewaar het bestand als UTF-8."),
            [(byte)'<', ..] => null,
            _ => Geen("geen XML"),
        };
    }

    private static Fout Geen(string wat) => new("$", "geen-xml", $"Dit is {wat}. Lever de XML van de verordening aan, zoals lokaleregelgeving.overheid.nl die aanbiedt.");

    private static string Kort(string naam) => naam.Length <= 20 ? naam : naam[..20] + "…";

    [GeneratedRegex("""\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")]
    private static partial Regex Kop();
}
