using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Feiten;

/// <summary>A measure that was advised and imposed goes into a later case without anybody copying its members.</summary>
[Trait("soort", "techniek")]
public sealed class UitAdviesTests
{
    private static readonly MaatregelAdviseur Adviseur = new();

    private static readonly LocalDate Bekendgemaakt = new(2024, 6, 17);

    private static readonly GeadviseerdeMaatregel Eerste = Assert.Single(Adviseur.Adviseer(Contractzaak.Basis).Maatregelen);

    [Fact]
    public void The_next_case_is_a_repeat()
    {
        var later = Zaak.EenNoShow().Op("2025-03-10").Casus with { EerdereMaatregelen = [EerdereMaatregel.Van(Eerste, Contractzaak.Basis, Bekendgemaakt)] };

        Assert.Equal("pw-18-6", Assert.Single(Adviseur.Adviseer(later).Maatregelen).Regel.Waarde);
    }

    [Fact]
    public void It_tells_of_which_scheme_municipality_person_and_day_it_was() => Assert.Equal(
        new EerdereMaatregel
        {
            Regel = new RegelId("pw-18-5"),
            Grondslag = new RegelId("pw-18-4-h"),
            Regeling = Regeling.Participatiewet,
            Gemeente = "GM1916",
            Gedragingsdatum = new LocalDate(2024, 5, 13),
            Besluitdatum = new LocalDate(2024, 6, 14),
            Bekendgemaakt = Bekendgemaakt,
            Percentage = 100,
            Maanden = 1,
            Plan = [new(new(2024, 7), 100, 1308.45m)],
            Van = Gezinslid.Belanghebbende,
        },
        EerdereMaatregel.Van(Eerste, Contractzaak.Basis, Bekendgemaakt, new LocalDate(2024, 6, 14)));

    [Fact]
    public void A_request_to_revise_starts_from_it()
    {
        var verzoek = Herzieningsvoorbeeld.DringendeRedenen with { Maatregel = OpgelegdeMaatregel.Van(Eerste, Contractzaak.Basis, Bekendgemaakt) };

        Assert.Empty(HerzieningsverzoekValidator.Fouten(verzoek));
        Assert.Equal(Eerste.Plan.Select(m => new OpgelegdeMaand(m.Maand, m.Percentage, m.Bedrag)), verzoek.Maatregel.Plan);
        Assert.Equal(1308.45m, verzoek.Maatregel.NormPerMaand);
    }

    [Fact]
    public void A_measure_for_what_the_partner_did_is_of_the_partner()
    {
        var casus = Contractzaak.Basis with { Gedragingen = [Contractzaak.Basis.Gedragingen[0] with { Van = Gezinslid.Partner }] };

        var opgelegd = OpgelegdeMaatregel.Van(Eerste, casus, Bekendgemaakt);

        Assert.Equal((Gezinslid.Partner, Antwoord.Ja), (opgelegd.Van, opgelegd.MetPartner));
    }

    [Theory]
    [InlineData(null, false, Antwoord.Onbekend)]
    [InlineData(null, true, Antwoord.Ja)]
    [InlineData(Leefsituatie.Gehuwden, false, Antwoord.Ja)]
    [InlineData(Leefsituatie.Alleenstaande, false, Antwoord.Nee)]
    public void It_tells_whether_the_benefit_is_that_of_a_couple(Leefsituatie? leefsituatie, bool partner, Antwoord verwacht)
    {
        var casus = Contractzaak.Basis with { Partner = partner ? new() : null, Uitkering = new() { Leefsituatie = leefsituatie } };

        Assert.Equal(verwacht, OpgelegdeMaatregel.Van(Eerste, casus, Bekendgemaakt).MetPartner);
    }

    [Fact]
    public void Without_a_benefit_that_is_known_there_are_no_amounts() => Assert.Null(
        OpgelegdeMaatregel.Van(Eerste, Contractzaak.Basis with { Uitkering = null }, Bekendgemaakt).NormPerMaand);

    [Fact]
    public void Amounts_of_some_months_only_are_left_out() => Assert.All(
        EerdereMaatregel.Van(Eerste with { Plan = [.. Eerste.Plan, new Planmaand(new(2024, 8), 100, null, null)] }, Contractzaak.Basis, Bekendgemaakt).Plan!,
        m => Assert.Null(m.Bedrag));

    [Fact]
    public void Months_that_are_not_known_stay_unknown() =>
        Assert.Null(EerdereMaatregel.Van(Eerste with { Plan = [] }, Contractzaak.Basis, Bekendgemaakt).Plan);

    [Fact]
    public void A_fixed_amount_has_no_percentage_and_no_duration()
    {
        var eerdere = EerdereMaatregel.Van(Eerste with { VastBedrag = 150 }, Contractzaak.Basis, Bekendgemaakt);

        Assert.Null(eerdere.Percentage);
        Assert.Null(eerdere.Maanden);
    }

    [Fact]
    public void A_gedraging_without_a_name_is_found_by_its_place() => Assert.Equal(
        new LocalDate(2024, 5, 13),
        EerdereMaatregel.Van(Eerste, Contractzaak.Met(g => g with { Id = null }), Bekendgemaakt).Gedragingsdatum);

    [Fact]
    public void A_measure_of_another_case_is_refused()
    {
        Assert.Throws<ArgumentException>(() => EerdereMaatregel.Van(Eerste, Contractzaak.Met(g => g with { Id = "ander" }), Bekendgemaakt));
        Assert.Throws<ArgumentException>(() => OpgelegdeMaatregel.Van(Eerste, Contractzaak.Met(g => g with { Datum = null }), Bekendgemaakt));
    }
}
