using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>Everything of an advice or a revision that a person reads: letters, sheets and reports, and every sentence the page shows.</summary>
internal static class Leestekst
{
    private static readonly string[] Oproepen = ["uitnodiging", "herhaling", "telefoonnotitie"];

    public static IEnumerable<string> Van(Advies advies) =>
    [
        .. advies.Teksten.Passend().Select(n => advies.Teksten.Stuk(n)!.Tekst),
        .. AanEenCollega(advies),
        .. advies.Motivering.Select(o => o.Toelichting.Tekst),
    ];

    public static IEnumerable<string> Van(Herziening herziening) =>
    [
        .. Brieven.Bij(herziening),
        .. AanEenCollega(herziening),
        .. herziening.Motivering.Select(o => o.Toelichting.Tekst),
    ];

    public static IEnumerable<string> Van(Casus casus) => Oproepbrief.Vooruitblik(casus) is not { } vooruitblik
        ? []
        : Oproepen.Select(n => Oproepbrief.Schrijf(n, casus, new MaatregelAdviseur().Adviseer(vooruitblik))!.Tekst);

    /// <summary>The sentences a colleague reads; where the law gives its reasons, it speaks itself.</summary>
    public static IEnumerable<string> AanEenCollega(Advies advies) =>
    [
        advies.Samenvatting,
        .. advies.Gedragingen.Select(g => g.Toelichting.Tekst),
        .. advies.OpenVragen.Select(v => v.Vraag.Tekst),
        .. advies.Vervolgstappen.Select(s => s.Tekst.Tekst),
        .. advies.Wegingspunten.Select(w => w.Tekst.Tekst),
        .. advies.Verzoeken.Select(v => v.Reden.Tekst),
        .. advies.Aannames.Select(a => a.Tekst.Tekst),
        .. advies.Keuzen.Select(k => k.Tekst.Tekst),
        advies.Route?.Tekst.Tekst ?? "",
    ];

    public static IEnumerable<string> AanEenCollega(Herziening herziening) =>
    [
        herziening.Samenvatting,
        .. herziening.OpenVragen.Select(v => v.Vraag.Tekst),
        .. herziening.Aannames.Select(a => a.Tekst.Tekst),
    ];
}
