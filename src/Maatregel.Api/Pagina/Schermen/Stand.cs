using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Where a case stands: what is filled in, what was read of it and what the library says so far.</summary>
internal sealed class Stand(Ingevuld ingevuld, IMaatregelAdviseur adviseur, VerordeningBibliotheek verordeningen)
{
    private readonly Lazy<Lezing> _lezing = new(() => CasusLezer.Lees(ingevuld));
    private Advies? _advies;
    private IReadOnlyList<Kandidaat>? _kandidaten;

    public Ingevuld Ingevuld => ingevuld;

    public Lezing Lezing => _lezing.Value;

    /// <summary>The advice as far as it goes, or null while the case cannot be read or contradicts itself.</summary>
    public Advies? Advies => _advies ??= Casus is { } casus ? adviseur.Adviseer(casus) : null;

    private Casus? Casus => Lezing.Fouten.Count == 0 ? Lezing.Casus : null;

    /// <summary>A text about an appointment, with what would follow if nobody came.</summary>
    public Tekststuk? Oproep(string naam) => Casus is { } casus && Oproepbrief.Vooruitblik(casus) is { } vooruitblik
        ? Oproepbrief.Schrijf(naam, casus, adviseur.Adviseer(vooruitblik))
        : null;

    /// <summary>The municipalities of which a verordening is known.</summary>
    public IReadOnlyList<Gemeentedekking> Gemeenten { get; } =
        [.. verordeningen.Alle.SelectMany(v => v.Gemeenten).DistinctBy(g => g.Code).OrderBy(g => g.Naam, StringComparer.Ordinal)];

    /// <summary>The same as answers, by name.</summary>
    public IEnumerable<Optie> Gemeentekeuzen => Gemeenten.Select(g => new Optie(g.Code, g.Naam));

    /// <summary>The verordening of the municipality on the day that the advice is asked.</summary>
    public Verordening? Verordening => Notatie.Datum(ingevuld[Velden.Peildatum]) is { } dag ? verordeningen.Zoek(Anders.Lees(ingevuld, Velden.Gemeente), dag) : null;

    /// <summary>What a provision of the verordening says about conduct, in its own words.</summary>
    public string? Gedraging(string regel) => Casus is not { } casus ? null : verordeningen
        .Zoek(casus.Gemeente, casus.Gedragingen[0].Datum ?? casus.Peildatum)?.Gedragingen.FirstOrDefault(g => "vo-" + g.Artikel == regel)?.Omschrijving;

    /// <summary>The literal words of the provision that a step rests on, where the document keeps them.</summary>
    public string? Tekst(Overweging overweging) => overweging.Bron is Verordeningsbepaling { Model: false } bron && Casus is { } casus
        ? verordeningen.Zoek(casus.Gemeente, casus.Gedragingen[0].Datum ?? casus.Peildatum)?.Tekst(bron.Label)
        : null;

    /// <summary>Whether the amounts of <see cref="Kandidaten"/> are those of an example, because no norm was given.</summary>
    public bool Voorbeeldnorm => Casus is { Uitkering: null or { NormPerMaand: null, Leefsituatie: null }, Regeling: Regeling.Participatiewet };

    /// <summary>Whether <see cref="Kandidaten"/> takes this for a first measure, because nothing is known of earlier ones.</summary>
    public bool EerdereOnbekend => Casus is { EerdereMaatregelen: null };

    /// <summary>
    /// The bases that fit, worked out as far as possible: without the choice itself, as a first measure while nothing is
    /// known of earlier ones, and with the norm of a single person while the norm is not given.
    /// </summary>
    public IReadOnlyList<Kandidaat> Kandidaten => _kandidaten ??= Casus is not { } casus ? [] : adviseur.Adviseer(casus with
    {
        EerdereMaatregelen = casus.EerdereMaatregelen ?? [],
        Uitkering = Voorbeeldnorm ? (casus.Uitkering ?? new Uitkering()) with { Leefsituatie = Leefsituatie.Alleenstaande } : casus.Uitkering,
        Gedragingen = [.. casus.Gedragingen.Select(g => g with { Oordeel = g.Oordeel is null ? null : g.Oordeel with { Grondslag = null } })],
    }).Kandidaten;

    /// <summary>
    /// Whether no further answer can change the outcome, or something must be done before more questions make sense: then the
    /// remaining questions are not asked.
    /// </summary>
    public bool Zeker => Advies is { } advies
        && (advies.Uitkomst is Uitkomst.GeenMaatregel or Uitkomst.Waarschuwing or Uitkomst.AndereRoute or Uitkomst.NietGeregeld or Uitkomst.NietUitvoerbaar
            || advies.Gedragingen is [{ Uitkomst: Uitkomst.NogNiet, Regel: not null }]);
}
