using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>What a template may say about questions, steps, assumptions and rules.</summary>
internal static class Redenvelden
{
    public static IReadOnlyList<Veld> Vraag { get; } =
    [
        Veld.Tekst<(Casus Casus, OpenVraag Vraag)>("vraag", "de vraag", v => v.Vraag.Vraag.Tekst),
        Veld.Tekst<(Casus Casus, OpenVraag Vraag)>("wie", "wie de vraag kan beantwoorden", v => Codes<Wie>.Code(v.Vraag.Wie)),
        Veld.Keuze<(Casus Casus, OpenVraag Vraag)>("meer-gedragingen", "de zaak gaat over meer gedragingen", v => v.Casus.Gedragingen.Count > 1),
        Veld.Tekst<(Casus Casus, OpenVraag Vraag)>("over", "de gedraging waarover de vraag gaat", v => v.Vraag.Gedraging is { } naam ? Aanduiding.Gedraging(v.Casus, naam).ToString() : null),
    ];

    public static IReadOnlyList<Veld> Vervolgstap { get; } = [Veld.Tekst<Vervolgstap>("stap", "wat er moet gebeuren", s => s.Tekst.Tekst)];

    public static IReadOnlyList<Veld> Wegingspunt { get; } = [Veld.Tekst<Wegingspunt>("punt", "wat er in deze zaak van bekend is", w => w.Tekst.Tekst)];

    public static IReadOnlyList<Veld> Gevolgd { get; } = [Veld.Tekst<Verzoek>("gevolgd-reden", "waarom dat kan", v => v.Reden.Tekst)];

    public static IReadOnlyList<Veld> NietGevolgd { get; } =
    [
        Veld.Tekst<Verzoek>("niet-gevolgd-reden", "waarom dat niet kan", v => v.Reden.Tekst),
        Veld.Keuze<Verzoek>("spreiding", "gevraagd is het bedrag te spreiden", v => v.Code == Verzoekcode.Spreiding),
        Veld.Keuze<Verzoek>("waarschuwing", "gevraagd is om een waarschuwing", v => v.Code == Verzoekcode.Waarschuwing),
        Veld.Keuze<Verzoek>("percentage", "gevraagd is om een ander percentage", v => v.Code == Verzoekcode.Percentage),
    ];

    public static IReadOnlyList<Veld> Aanname { get; } =
    [
        Veld.Tekst<Aanname>("aanname", "wat is aangenomen", a => a.Tekst.Tekst),
        Veld.Tekst<Aanname>("aanname-bronnen", "de bepalingen waarover het gaat", a => string.Join("; ", a.Bronnen)),
    ];

    public static IReadOnlyList<Veld> Kandidaat { get; } =
    [
        Veld.Tekst<Kandidaat>("kandidaat", "de grondslag", k => Regelwoorden.Van(k.Grondslag)),
        Veld.Tekst<Kandidaat>("kandidaat-hoogte", "percentage en duur", k => k.Standaard is { } s ? Verlaging(s) : null),
        Veld.Tekst<Kandidaat>("kandidaat-totaal", "het bedrag", k => k.Gevolg?.Totaal is { } totaal ? Bedrag(totaal) : null),
    ];

    public static IReadOnlyList<Veld> Rechtsgrond { get; } =
    [
        Veld.Tekst<Rechtsgrond>("onderwerp", "waar het over gaat, in gewone woorden", r => r.Onderwerp),
        Veld.Tekst<Rechtsgrond>("bepalingen", "de bepalingen daarover", r => r.Bepalingen),
    ];

    public static IReadOnlyList<Veld> Overweging { get; } =
    [
        Veld.Tekst<Overweging>("aanhaling", "de bepaling in woorden", o => o.Bron.Aanhaling),
        Veld.Tekst<Overweging>("andere-bronnen", "de andere bronnen waarop de stap berust", AndereBronnen),
        Veld.Tekst<Overweging>("overweging", "waarom", o => o.Toelichting.Tekst),
        Veld.Tekst<Overweging>("opmerking", "wat het document van de verordening bij de bepaling opmerkt", o => o.Opmerking),
        Veld.Tekst<Overweging>("herkomst", "van wie het feit komt dat de doorslag gaf", o => Codes<Herkomst>.Code(o.Herkomst)),
        Veld.Tekst<Overweging>("stap-van-schema", "de stap van het beslisschema", o => Codes<Stap>.Code(o.Stap)),
    ];

    private static string? AndereBronnen(Adviezen.Overweging overweging) => overweging.AndereBronnen.Count == 0
        ? null
        : string.Join("; ", overweging.AndereBronnen.Select(b => b.Aanhaling).Distinct(StringComparer.Ordinal).Where(a => a != overweging.Bron.Aanhaling));
}
