using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>What a template may say about an earlier measure, as it was told.</summary>
internal static class Eerderevelden
{
    public static IReadOnlyList<Veld> Alle { get; } =
    [
        Veld.Tekst<(Aanduiding Welke, EerdereMaatregel Maatregel)>("eerdere", "welke maatregel, aan het begin van een zin", e => e.Welke.Begin.ToString()),
        Veld.Tekst<(Aanduiding Welke, EerdereMaatregel Maatregel)>("eerdere-hoogte", "percentage en duur", e => e.Maatregel is { Percentage: { } percentage, Maanden: { } maanden } ? Verlaging(new(percentage, maanden)) : null),
        Veld.Tekst<(Aanduiding Welke, EerdereMaatregel Maatregel)>("eerdere-bepaling", "de bepaling die percentage en duur gaf", e => Regelwoorden.Van(e.Maatregel.Regel)),
        Veld.Tekst<(Aanduiding Welke, EerdereMaatregel Maatregel)>("eerdere-status", "of het besluit nog geldt", e => e.Maatregel.Status is { } status ? Codes<MaatregelStatus>.Code(status) : null),
    ];

    public static IEnumerable<(Aanduiding Welke, EerdereMaatregel Maatregel)> Van(Advies advies) =>
        advies.Casus.EerdereMaatregelen is { } eerdere ? eerdere.Select((maatregel, plaats) => (Aanduiding.Eerdere(eerdere, plaats), maatregel)) : [];
}
