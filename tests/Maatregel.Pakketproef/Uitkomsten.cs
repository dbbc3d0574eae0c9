using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Pakketproef;

/// <summary>
/// Writes what the library answers: to every example the advice, and to every example with one member left out, made null or
/// said twice the faults. Two builds that are the same write the same.
/// </summary>
internal static class Uitkomsten
{
    private static readonly MaatregelAdviseur Adviseur = new();

    public static int Schrijf(IEnumerable<string> mappen, TextWriter uit)
    {
        foreach (var bestand in mappen.SelectMany(m => Directory.GetFiles(m, "*.json", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            var json = File.ReadAllText(bestand);
            Schrijf(uit, bestand, json, CasusReader.Lees, Advies);
            Schrijf(uit, bestand, json, HerzieningsverzoekReader.Lees, Herziening);
            Schrijf(uit, bestand, json, VerordeningReader.Lees, v => v.Titel);
        }

        foreach (var verordening in VerordeningBibliotheek.Ingebouwd.Alle)
        {
            Schrijf(uit, verordening.Id, Encoding.UTF8.GetString(VerordeningWriter.Schrijf(verordening)), VerordeningReader.Lees, v => v.Titel);
        }

        return 0;
    }

    private static void Schrijf<T>(TextWriter uit, string naam, string json, Func<ReadOnlyMemory<byte>, Leesresultaat<T>> lees, Func<T, string> antwoord)
        where T : class
    {
        foreach (var tekst in Varianten(json).Prepend(json))
        {
            var gelezen = lees(Encoding.UTF8.GetBytes(tekst));
            uit.WriteLine($"{Path.GetFileName(naam)} {typeof(T).Name} {tekst.Length}: {(gelezen.IsGeldig ? Antwoord(gelezen.Waarde!, antwoord) : string.Join(" | ", gelezen.Fouten))}");
        }
    }

    /// <summary>A contradiction is an answer too, and must be the same one.</summary>
    private static string Antwoord<T>(T vraag, Func<T, string> antwoord)
    {
        try
        {
            return antwoord(vraag);
        }
        catch (MaatregelException fout)
        {
            return fout.Message;
        }
    }

    private static string Advies(Casus casus)
    {
        var buffer = new ArrayBufferWriter<byte>();
        AdviesWriter.Schrijf(Adviseur.Adviseer(casus), buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Herziening(Herzieningsverzoek verzoek)
    {
        var buffer = new ArrayBufferWriter<byte>();
        HerzieningWriter.Schrijf(Adviseur.Herzie(verzoek), buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static IEnumerable<string> Varianten(string json)
    {
        for (var plek = 0; Lid(JsonNode.Parse(json)!, plek) is { } lid; plek++)
        {
            var (ouder, naam) = lid;
            var wortel = ouder.Root;
            var waarde = ouder[naam]?.ToJsonString() ?? "null";
            ouder[naam] = "§";
            var gemerkt = wortel.ToJsonString();
            var merk = JsonValue.Create("§").ToJsonString();
            yield return gemerkt.Replace(merk, "null", StringComparison.Ordinal);
            yield return gemerkt.Replace(merk, $"{waarde},\"{naam}\":{waarde}", StringComparison.Ordinal);
            yield return gemerkt.Replace(merk, "{}", StringComparison.Ordinal);
            ouder.Remove(naam);
            yield return wortel.ToJsonString();
        }
    }

    private static (JsonObject Ouder, string Naam)? Lid(JsonNode wortel, int plek)
    {
        var leden = Leden(wortel).Skip(plek).Take(1).ToArray();
        return leden.Length == 0 ? null : leden[0];
    }

    private static IEnumerable<(JsonObject Ouder, string Naam)> Leden(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(l => Leden(l.Value).Prepend((o, l.Key))),
        JsonArray a => a.SelectMany(Leden),
        _ => [],
    };
}
