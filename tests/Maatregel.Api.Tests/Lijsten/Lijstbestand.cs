using System.Globalization;
using System.Text;
using System.Text.Json;
using Maatregel.Rules.Afspraken;
using NodaTime;

namespace Maatregel.Api.Tests.Lijsten;

/// <summary>Writes appointments as a municipality would send them.</summary>
internal static class Lijstbestand
{
    private static readonly (string Kolom, Func<Afspraak, string?> Waarde)[] Kolommen =
    [
        ("persoonssleutel", a => a.Persoonssleutel),
        ("onderdeel", a => Code(a.Onderdeel)),
        ("introductie", a => Code(a.Introductie)),
        ("eerste-na-lange-tijd", a => Code(a.EersteNaLangeTijd)),
        ("gepland-op", a => Dag(a.GeplandOp)),
        ("afspraak-op", a => Dag(a.AfspraakOp)),
        ("dagdeel", a => a.Dagdeel is { } d ? Code(d) : null),
        ("consulentgroep", a => a.Consulentgroep),
        ("oproepsoort", a => Code(a.Oproepsoort)),
        ("oproep-verzonden-op", a => Dag(a.OproepVerzondenOp)),
        ("oproep-aannemelijk", a => Code(a.OproepAannemelijk)),
        ("verschenen", a => Code(a.Verschenen)),
        ("vooraf-afgemeld", a => Code(a.VoorafAfgemeld)),
        ("afmelding-doorgegeven", a => Code(a.AfmeldingDoorgegeven)),
        ("reden", a => a.Reden is { } r ? Code(r) : null),
        ("geldige-reden", a => Code(a.GeldigeReden)),
        ("herhaling-verstuurd", a => Code(a.HerhalingVerstuurd)),
        ("maatregel-opgelegd", a => Code(a.MaatregelOpgelegd)),
        ("maatregel-vervolg", a => a.MaatregelVervolg is { } v ? Code(v) : null),
    ];

    public static string Csv(IEnumerable<Afspraak> afspraken, char scheiding = ';', string regeleinde = "\r\n") =>
        string.Concat(afspraken.Select(a => Kolommen.Select(k => k.Waarde(a) ?? "")).Prepend(Kolommen.Select(k => k.Kolom)).Select(velden => string.Join(scheiding, velden) + regeleinde));

    public static byte[] Json(IEnumerable<Afspraak> afspraken)
    {
        using var uitvoer = new MemoryStream();
        using (var json = new Utf8JsonWriter(uitvoer))
        {
            json.WriteStartArray();
            foreach (var afspraak in afspraken)
            {
                json.WriteStartObject();
                foreach (var (kolom, waarde) in Kolommen) json.WriteString(Lid(kolom), waarde(afspraak));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return uitvoer.ToArray();
    }

    private static string Lid(string kolom)
    {
        var naam = new StringBuilder();
        foreach (var woord in kolom.Split('-')) naam.Append(naam.Length == 0 ? woord : char.ToUpperInvariant(woord[0]) + woord[1..]);
        return naam.ToString();
    }

    private static string Code<T>(T waarde)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(waarde.ToString());

    private static string? Dag(LocalDate? dag) => dag?.ToString("dd-MM-uuuu", CultureInfo.InvariantCulture);
}
