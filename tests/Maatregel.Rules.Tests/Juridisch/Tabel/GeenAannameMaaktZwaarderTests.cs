using System.Reflection;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>
/// De regel boven alle regels: wat een bekende bepaling zelf neemt, is het meeste dat een advies neemt. Wie een aangenomen bepaling
/// weghaalt, krijgt nooit een lichtere maatregel; hoogstens een vraag.
/// </summary>
[Trait("soort", "juridisch")]
[Trait("tempo", "lang")]
public sealed class GeenAannameMaaktZwaarderTests
{
    private static readonly Verordeningen.Verordening Aangenomen = Verordeningstaat.Aangenomen.Pas(Zaak.EenNoShow()).Verordening;

    private static readonly Dictionary<string, Func<Verordeningen.Verordening, Verordeningen.Verordening>> Zonder = new(StringComparer.Ordinal)
    {
        ["afzien"] = v => v with { Afzien = Weg(v.Afzien) },
        ["berekeningsgrondslag"] = v => v with { Berekeningsgrondslag = Weg(v.Berekeningsgrondslag) },
        ["besluiteisen"] = v => v with { Besluiteisen = Weg(v.Besluiteisen) },
        ["horen"] = v => v with { Horen = Weg(v.Horen) },
        ["ingang"] = v => v with { Ingang = Weg(v.Ingang) },
        ["recidive"] = v => v with { Recidive = Weg(v.Recidive) },
        ["samenloop"] = v => v with { Samenloop = Weg(v.Samenloop) },
    };

    public static TheoryData<string> Bepalingen => [.. Zonder.Keys];

    [Fact]
    public void Elke_aangenomen_bepaling_van_het_document_is_hier_genoemd() => Assert.Equal(
        Zonder.Keys.Order(StringComparer.Ordinal),
        typeof(Verordeningen.Verordening).GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(p => p.GetValue(Aangenomen) is { } waarde && waarde.GetType() is { IsGenericType: true } soort && soort.GetGenericTypeDefinition() == typeof(Bepaling<>) && Status(waarde) == Bepalingstatus.Aangenomen)
            .Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Bepalingen))]
    public void Zonder_een_aangenomen_bepaling_wordt_geen_maatregel_lichter(string bepaling)
    {
        var zonder = Zonder[bepaling](Aangenomen);

        Assert.Empty(
            from plicht in Plichten.Alle
            from kolom in Verleden.Alle.Concat(Omstandigheid.Alle)
            let zaak = kolom.Pas(plicht.Zaak)
            let met = Zwaarte(zaak.OnderVerordening(Aangenomen))
            let na = Zwaarte(zaak.OnderVerordening(zonder))
            where na < met
            select $"{plicht.Naam}, {kolom.Naam}: {met} en zonder {bepaling} {na}");
    }

    /// <summary>Months times percentage; a question is as heavy as can be, for nothing was decided.</summary>
    private static decimal Zwaarte(Zaak zaak)
    {
        var advies = zaak.Advies;
        return advies.Uitkomst == Rules.Adviezen.Uitkomst.NogNiet ? decimal.MaxValue : advies.Maatregelen.Sum(m => m.Plan.Sum(p => p.Percentage));
    }

    private static Bepaling<T>? Weg<T>(Bepaling<T>? bepaling)
        where T : class => bepaling! with { Status = Bepalingstatus.Onbekend, Inhoud = null };

    private static Bepalingstatus Status(object bepaling) => (Bepalingstatus)bepaling.GetType().GetProperty(nameof(Bepaling<string>.Status))!.GetValue(bepaling)!;
}
