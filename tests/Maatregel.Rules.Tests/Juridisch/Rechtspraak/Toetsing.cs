using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Document = Maatregel.Rules.Verordeningen.Verordening;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>The facts of a ruling put to the product.</summary>
/// <param name="Naam">Which version of the facts this is, in Dutch.</param>
/// <param name="Zaak">The case.</param>
/// <param name="Verwacht">The outcome in one line.</param>
internal sealed record Toetsing(string Naam, Zaak Zaak, string Verwacht)
{
    /// <summary>The verordening that the ruling rests on, as far as it is known; without one, the shipped documents.</summary>
    public Document? Verordening { get; init; }

    public AdviesInstellingen? Instellingen { get; init; }

    /// <summary>The months in which the measures are carried out, if the ruling says something of them.</summary>
    public string? Maanden { get; init; }

    public Advies Advies() => new MaatregelAdviseur(
        Verordening is null ? VerordeningBibliotheek.Ingebouwd : new VerordeningBibliotheek([.. VerordeningBibliotheek.Ingebouwd.Alle, Verordening]),
        Instellingen).Adviseer(Verordening is null ? Zaak.Casus : Zaak.Casus with { Gemeente = Verordening.Gemeenten[0].Code });

    public static string MaandenVan(Advies advies) => string.Join(
        "; ",
        advies.Maatregelen.Select(m => string.Join(", ", m.Plan.Select(p => $"{NederlandseWeergave.Maand(p.Maand)} {NederlandseWeergave.Percentage(p.Percentage)}"))));
}
