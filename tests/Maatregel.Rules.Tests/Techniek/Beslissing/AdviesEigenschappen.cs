using CsCheck;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tabel;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Beslissing;

/// <summary>What holds of every advice, whatever the case.</summary>
[Trait("soort", "techniek")]
[Trait("tempo", "lang")]
public sealed class AdviesEigenschappen
{
    private const int Aantal = 3000;

    private static readonly Gen<string?> Handeling = Gen.Int[0, 2].Select(i => i == 0 ? null : $"h{i}");

    [Fact]
    public void A_percentage_lies_between_0_and_100_and_all_plans_together_never_take_more_than_a_month() => Gen.Select(ZaakGen.Zaak, ZaakGen.Zaak).Sample(
        (een, twee) =>
        {
            var zaak = Samen(een, twee);
            var maatregelen = zaak.Advies.Maatregelen;
            Assert.All(maatregelen, m => Assert.InRange(m.Standaard.Percentage, 0, 100));
            Assert.All(maatregelen, m => Assert.InRange(m.Geadviseerd.Percentage, 0, 100));
            Assert.All(maatregelen.SelectMany(m => m.Plan), p => Assert.InRange(p.Percentage, 0, 100));
            Assert.All(maatregelen.SelectMany(m => m.Plan).GroupBy(p => p.Maand), maand => Assert.False(maand.Sum(p => p.Bedrag) > zaak.Casus.Uitkering?.NormPerMaand));
        },
        iter: Aantal);

    [Fact]
    public void The_standard_for_a_duty_of_lid_4_is_100_percent_during_1_to_3_months() => ZaakGen.Zaak.Sample(
        zaak => Assert.All(
            zaak.Advies.Maatregelen.Where(m => m.Grondslag.Waarde.StartsWith("pw-18-4", StringComparison.Ordinal)),
            m =>
            {
                Assert.Equal(100, m.Standaard.Percentage);
                Assert.Equal(m.Regel.Waarde switch { "pw-18-5" => 1, "pw-18-6" => 2, _ => 3 }, m.Standaard.Maanden);
            }),
        iter: Aantal);

    [Fact]
    public void One_more_earlier_measure_never_lowers_the_standard() => Gen.Select(ZaakGen.Zaak, ZaakGen.Eerdere).Sample(
        (zaak, eerdere) =>
        {
            if (Standaard(zaak) is { } minder && Standaard(zaak.MetEerdereMaatregel(eerdere)) is { } meer) Assert.True(meer >= minder);
        },
        iter: Aantal);

    [Fact]
    public void Urgent_reasons_never_raise_what_is_advised() => Gen.Select(ZaakGen.Zaak, Gen.Int[0, 100], Gen.Int[1, 6]).Sample(
        (zaak, percentage, maanden) => Assert.All(
            zaak.MetDringendeRedenen(percentage, maanden).Advies.Maatregelen,
            m => Assert.True(m.Geadviseerd.Percentage * m.Geadviseerd.Maanden <= m.Standaard.Percentage * m.Standaard.Maanden)),
        iter: Aantal);

    [Fact]
    public void Absence_of_blame_never_ends_in_a_measure() => ZaakGen.Zaak.Sample(
        zaak => Assert.Empty(zaak.MetMate(Mate.Ontbreekt).Advies.Maatregelen),
        iter: Aantal);

    [Fact]
    public void The_order_of_the_history_does_not_matter() => ZaakGen.Zaak.Sample(
        zaak =>
        {
            var omgekeerd = zaak.Met(c => c with { EerdereMaatregelen = c.EerdereMaatregelen is { } eerdere ? [.. eerdere.Reverse()] : null });
            Assert.Equal(Woorden(zaak), Woorden(omgekeerd));
        },
        iter: Aantal);

    [Fact]
    public void The_order_of_the_conduct_does_not_matter() => Gen.Select(Gen.Select(ZaakGen.Zaak, ZaakGen.Zaak, ZaakGen.Zaak), Gen.Select(Handeling, Handeling, Handeling)).Sample(
        (zaken, handelingen) =>
        {
            string?[] namen = [handelingen.Item1, handelingen.Item2, handelingen.Item3];
            var los = Samen(zaken.Item1, zaken.Item2, zaken.Item3);
            var samen = los.Met(c => c with { Gedragingen = [.. c.Gedragingen.Select((g, i) => g with { Handeling = namen[i] })] });
            var uit = samen.Advies;
            var om = samen.Met(c => c with { Gedragingen = [.. c.Gedragingen.Reverse()] }).Advies;

            Assert.Equal(uit.Uitkomst, om.Uitkomst);
            Assert.Equal(Uitkomsten(uit), Uitkomsten(om));
            Assert.Equal(Plannen(uit), Plannen(om));
        },
        iter: Aantal);

    /// <summary>29 February has no anniversary, and the language requirement began on a day of its own: both are left out.</summary>
    [Fact]
    public void The_same_facts_in_another_year_give_the_same_outcome() => Gen.Select(ZaakGen.Plicht, ZaakGen.Dag, ZaakGen.Dag, Gen.Int[2015, 2026]).Sample(
        (plicht, dag, eerder, jaar) =>
        {
            if (Schrikkeldag(dag) || Schrikkeldag(eerder) || plicht.Naam == "pw-18b-taaleis") return;
            var afstand = eerder.Year - dag.Year;

            // Lid 5 exists since 2015, and what was not announced yet is no earlier measure.
            if (eerder > dag || jaar + afstand < 2015) return;

            Assert.Equal(
                Kern(plicht, dag, eerder),
                Kern(plicht, new LocalDate(jaar, dag.Month, dag.Day), new LocalDate(jaar + afstand, eerder.Month, eerder.Day)));
        },
        iter: Aantal);

    /// <summary>Without the words: these call a conduct by its place in the list.</summary>
    private static IEnumerable<(string Gedraging, Uitkomst Uitkomst, string? Regel)> Uitkomsten(Advies advies) =>
        advies.Gedragingen.OrderBy(g => g.Gedraging, StringComparer.Ordinal).Select(g => (g.Gedraging, g.Uitkomst, g.Regel?.Waarde));

    private static IEnumerable<(string Gedraging, Planmaand Maand)> Plannen(Advies advies) =>
        advies.Maatregelen.OrderBy(m => m.Gedraging, StringComparer.Ordinal).SelectMany(m => m.Plan.Select(p => (m.Gedraging, p)));

    /// <summary>One case of all conduct under the scheme of the first, decided after the last of it.</summary>
    private static Zaak Samen(Zaak een, params Zaak[] andere) =>
        andere.Where(z => z.Casus.Regeling == een.Casus.Regeling).Aggregate(een, (zaak, ander) => zaak.En(ander).Met(c => c with
        {
            Peildatum = LocalDate.Max(c.Peildatum, ander.Casus.Peildatum),
            Bekendmaking = LocalDate.Max(c.Bekendmaking!.Value, ander.Casus.Bekendmaking!.Value),
        }));

    private static bool Schrikkeldag(LocalDate dag) => dag is { Month: 2, Day: 29 };

    private static string Kern(Plicht plicht, LocalDate dag, LocalDate eerder) =>
        Kernzin.Van(Verordeningstaat.Bekend.Pas(plicht.Zaak.Op(dag)).MetEerdereMaatregel("pw-18-5", eerder.ToString("uuuu-MM-dd", null)).Advies);

    private static decimal? Standaard(Zaak zaak) => zaak.Advies.Maatregelen is [{ Standaard: var standaard }] ? standaard.Percentage * standaard.Maanden : null;

    private static string Uitkomst(Zaak zaak) => Kernzin.Van(zaak.Advies);

    /// <summary>Questions about earlier measures stand in the order in which those were told.</summary>
    private static IEnumerable<string> Woorden(Zaak zaak) => Uitkomst(zaak).Split([' ', ',', ';', ':'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
}
