using System.Text.RegularExpressions;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>Per lezer één woord: de brief zegt u, het verslag zegt de inwoner, en alleen waar de wet spreekt staat belanghebbende.</summary>
[Trait("soort", "juridisch")]
public sealed partial class LezerTests
{
    private static readonly string[] Verslagen = ["kort", "gespreksvoorbereiding", "geen-besluit"];

    private static readonly IReadOnlyList<Advies> Adviezen =
    [
        .. Voorbeeldzaken.Alle.Keys.Select(Voorbeeldzaken.Advies),
        .. Werkvoorbeeld.Alle.Values.Select(w => new MaatregelAdviseur().Adviseer(w.Casus())),
        Zaak.EenNoShow().VanDePartner().Advies,
        Zaak.EenNoShow().VanDePartner().MetHoor(HoorStatus.NietUitgenodigd).Advies,
        Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, HoorGrond.ZietErvanAf).Advies,
    ];

    private static readonly IReadOnlyList<string> Brieven =
    [
        .. Adviezen.SelectMany(Hulp.Brieven.Bij),
        .. Voorbeeldzaken.Alle.Values.SelectMany(z => Hulp.Brieven.Bij(z.Casus)),
        .. Herzieningsvoorbeeld.Alle.Concat(Herzieningsvoorbeeld.Alle.Select(Herzieningsvoorbeeld.VanDePartner)).Select(new MaatregelAdviseur().Herzie).SelectMany(Hulp.Brieven.Bij),
    ];

    [Fact]
    public void Een_brief_noemt_wie_hem_leest_alleen_u() => Assert.All(
        Brieven.Select(b => Haken().Replace(b, "")),
        brief => Assert.DoesNotMatch(@"(?i)belanghebbende|\bde persoon\b|inwoner|\bde klant\b|\buw partner\b", brief));

    [Fact]
    public void In_geen_enkele_brief_staat_een_code_of_een_uitspraak() => Assert.All(Brieven, brief =>
    {
        Assert.DoesNotContain("ECLI", brief, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b[gme][1-9]\b|\b(pw|vo|ioaw|ioaz|awb|model)-[0-9a-z]", brief);
    });

    [Fact]
    public void Een_verslag_aan_een_collega_noemt_hem_de_inwoner() => Assert.All(
        Adviezen.SelectMany(a => Verslagen.Select(n => a.Teksten.Stuk(n)?.Tekst).OfType<string>().Append(a.Teksten.Rapportage.Split("5. Recht")[0])),
        verslag => Assert.DoesNotMatch(@"(?i)belanghebbende|\bde persoon\b|\bde klant\b", verslag));

    [Fact]
    public void Wat_een_advies_zelf_zegt_noemt_hem_ook_de_inwoner() => Assert.All(
        Adviezen.SelectMany(a => (IEnumerable<string?>)
        [
            a.Samenvatting,
            a.Route?.Tekst.Tekst,
            .. a.OpenVragen.Select(v => v.Vraag.Tekst),
            .. a.Vervolgstappen.Select(v => v.Tekst.Tekst),
            .. a.Aannames.Select(v => v.Tekst.Tekst),
            .. a.Keuzen.Select(v => v.Tekst.Tekst),
            .. a.Wegingspunten.Select(v => v.Tekst.Tekst),
            .. a.Verzoeken.Select(v => v.Reden.Tekst),
            a.Teksten.Rapportage.Split("6. Open vragen")[^1],
        ]).OfType<string>(),
        tekst => Assert.DoesNotMatch(@"(?i)belanghebbende|\b(de|deze|die) persoon\b|\bde klant\b", tekst));

    [Fact]
    public void Waar_de_wet_spreekt_staat_de_belanghebbende() => Assert.All(
        Regelregister.Wet.Concat(Regelregister.Van(Proefverordening.LeidschendamVoorburg)).SelectMany(r => (string[])[r.Vraag, r.Gevolg]).Concat(Regelregister.Stappen.Select(s => s.Vraag)),
        zin => Assert.DoesNotMatch(@"(?i)inwoner|\b(de|deze|die) persoon\b|\bde klant\b", zin));

    [Fact]
    public void Een_vraag_over_de_plicht_van_de_partner_noemt_de_partner() => Assert.Contains(
        Zaak.EenNoShow().VanDePartner().MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Onbekend }).Advies.OpenVragen,
        v => v.Vraag.Tekst == "Was de verplichting concreet en op maat aan de partner opgelegd, en bij welk besluit?");

    [GeneratedRegex(@"\[[^\[\]]*\]")]
    private static partial Regex Haken();
}
