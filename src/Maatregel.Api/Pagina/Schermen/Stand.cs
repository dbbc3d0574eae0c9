using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Where a case stands: what is filled in, what was read of it and what the library says so far.</summary>
internal sealed class Stand(Ingevuld ingevuld, IMaatregelAdviseur adviseur, VerordeningBibliotheek verordeningen)
{
    private static readonly Leefsituatie[] Voorbeelden = [Leefsituatie.Alleenstaande, Leefsituatie.AlleenstaandeAow, Leefsituatie.Gehuwden, Leefsituatie.GehuwdenAow];

    private Lezing? _lezing;
    private Advies? _advies;
    private IReadOnlyList<Kandidaat>? _kandidaten;
    private readonly Dictionary<int, Stand> _andere = [];

    public Ingevuld Ingevuld => ingevuld;

    public Lezing Lezing => _lezing ??= Lees();

    /// <summary>The advice as far as it goes, or null while the case cannot be read or contradicts itself.</summary>
    public Advies? Advies => _advies ??= Geheel is { } casus ? adviseur.Adviseer(casus) : null;

    /// <summary>The case that goes along with the form, or null when there is none.</summary>
    public Basis? Basis { get; } = Formulier.Basis.Lees(ingevuld);

    /// <summary>The conduct on the form, counted from one.</summary>
    public int Nummer => Basis?.Nummer ?? 1;

    /// <summary>Whether the case has more conducts than the one on the form.</summary>
    public bool IsMeervoudig => Basis is { } basis && (basis.IsNieuw || basis.Casus.Gedragingen.Count > 1);

    /// <summary>Whether the conduct on the form is a new one of which nothing was answered.</summary>
    public bool IsLegeGedraging => Basis?.IsNieuw == true && !Velden.VanGedraging.Any(ingevuld.Heeft);

    /// <summary>The conducts that are not on the form.</summary>
    public IEnumerable<Gedraging> AndereGedragingen => Basis is null ? [] : Basis.Casus.Gedragingen.Where((_, i) => i != Nummer - 1);

    /// <summary>The whole case, with all its conducts, or null while it cannot be read.</summary>
    public Casus? Geheel => Lezing.Fouten.Count == 0 ? Lezing.Casus : null;

    /// <summary>Which conduct has this name in the advice, counted from one.</summary>
    public int? Plaats(string naam) => Geheel!.Gedragingen.Select(Naam).ToList().IndexOf(naam) is >= 0 and var plaats ? plaats + 1 : null;

    /// <summary>Whether a partner plays a part in the case.</summary>
    public bool MetPartner => ingevuld.Is(Velden.Van, "partner") || Basis?.Casus.Gedragingen.Any(g => g.Van == Gezinslid.Partner) == true
        || (!ingevuld.Is(Velden.MetPartner, "nee")
            && (ingevuld.Is(Velden.MetPartner, "ja") || ingevuld.HeeftIets(Velden.Partner("")) || Partnervraag.IsVanTwee(Geheel?.Uitkering?.Leefsituatie)));

    /// <summary>A text about an appointment, with what would follow if nobody came.</summary>
    public Tekststuk? Oproep(string naam) => Geheel is { } casus && Oproepbrief.Vooruitblik(casus) is { } vooruitblik
        ? Oproepbrief.Schrijf(naam, casus, adviseur.Adviseer(vooruitblik))
        : null;

    /// <summary>The municipalities of which a verordening is known, by name.</summary>
    public IEnumerable<Optie> Gemeentekeuzen => verordeningen.Gemeentekeuzen();

    /// <summary>The verordening of the municipality on the day that the advice is asked.</summary>
    public Verordening? Verordening => Notatie.Datum(ingevuld[Velden.Peildatum]) is { } dag ? verordeningen.Zoek(Gemeentenamen.Lees(ingevuld, Velden.Gemeente), dag) : null;

    /// <summary>The plans by which the verordening lets a measure be spread, each with its number.</summary>
    public IReadOnlyList<Optie> Spreidingsplannen =>
        [.. (DocumentVanGedraging?.Spreiding?.Inhoud?.Plannen ?? []).Select((plan, i) => new Optie(Notatie.Tekst(i + 1), $"In {Notatie.Tekst(plan.Count)} maanden, in delen van {string.Join(", ", plan)}"))];

    /// <summary>What a provision of the verordening says about conduct, in its own words.</summary>
    public string? Gedraging(string regel) => DocumentVanGedraging?.Gedragingen.FirstOrDefault(g => "vo-" + g.Artikel == regel)?.Omschrijving;

    /// <summary>The verordening of the conduct on the form, once the case can be read.</summary>
    public Verordening? DocumentVanGedraging => Geheel is { } casus ? verordeningen.Zoek(casus.Gemeente, casus.Gedragingen[Nummer - 1].Datum ?? casus.Peildatum) : null;

    /// <summary>The literal words of the provision that a step rests on, where the document keeps them.</summary>
    public string? Tekst(Overweging overweging) => overweging.Bron is Verordeningsbepaling { Model: false } bron && Geheel is { } casus
        ? verordeningen.Zoek(casus.Gemeente, Dag(casus, overweging.Gedraging))?.Tekst(bron.Label)
        : null;

    /// <summary>Whether the advice asks this now.</summary>
    public bool Gevraagd(params IEnumerable<string> codes) => Advies?.OpenVragen.Any(v => codes.Contains(v.Code)) == true;

    /// <summary>The fields with which the open questions are answered.</summary>
    public IReadOnlySet<string> GevraagdeVelden => (Advies?.OpenVragen ?? []).SelectMany(v => Antwoordvelden.Van(v, ingevuld).Take(1)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same case with another of its conducts on the form.</summary>
    public Stand Met(int nummer)
    {
        if (nummer == Nummer) return this;
        if (!_andere.TryGetValue(nummer, out var ander)) _andere[nummer] = ander = new Stand(Gedragingwissel.Naar(this, Notatie.Tekst(nummer)), adviseur, verordeningen);
        return ander;
    }

    /// <summary>Whose norm the amounts of <see cref="Kandidaten"/> are of, as an example, because no norm was given: one that fits the case.</summary>
    public Leefsituatie? Voorbeeld => Geheel is { Uitkering: null or { NormPerMaand: null, Leefsituatie: null }, Regeling: Regeling.Participatiewet } casus
        ? Voorbeelden.Where(l => CasusValidator.Fouten(casus with { Uitkering = Uitkering(casus, l) }).Count == 0).Select(l => (Leefsituatie?)l).FirstOrDefault()
        : null;

    /// <summary>Whether <see cref="Kandidaten"/> takes this for a first measure, because nothing is known of earlier ones.</summary>
    public bool EerdereOnbekend => Geheel is { EerdereMaatregelen: null };

    /// <summary>
    /// The bases that fit, worked out as far as possible: without the choice itself, as a first measure while nothing is
    /// known of earlier ones, and with the norm of an example while the norm is not given.
    /// </summary>
    public IReadOnlyList<Kandidaat> Kandidaten => _kandidaten ??= Geheel is not { } casus ? [] : Probeer(casus with
    {
        EerdereMaatregelen = casus.EerdereMaatregelen ?? [],
        Uitkering = Voorbeeld is { } situatie ? Uitkering(casus, situatie) : casus.Uitkering,
        Gedragingen = [ZonderGrondslag(casus.Gedragingen[Nummer - 1])],
    })?.Kandidaten ?? [];

    /// <summary>What can be chosen now: the bases of <see cref="Kandidaten"/>, or the ones that the advice names because the choice of before does not fit.</summary>
    public IReadOnlyList<Kandidaat> Keuzen => Kandidaten.Count > 0 || Geheel is not { } casus ? Kandidaten
        : [.. Advies!.Kandidaten.Where(k => k.Gedraging == Naam(casus.Gedragingen[Nummer - 1], Nummer - 1))];

    /// <summary>The same without what each costs; while nothing can be worked out, what the advice asks to choose.</summary>
    public IReadOnlyList<RegelId> Passend => Keuzen.Count > 0 ? [.. Keuzen.Select(k => k.Grondslag)] : [.. Grondslagvragen.SelectMany(v => v.Bronnen).Select(Grondslag).OfType<RegelId>()];

    /// <summary>The basis that was chosen, when it is none of <see cref="Passend"/>.</summary>
    public string? AndereKeuze => ingevuld[Velden.Grondslag] is { Length: > 0 } keuze and not "onbekend" && Passend is { Count: > 0 } past && past.All(g => g.Waarde != keuze) ? keuze : null;

    /// <summary>Whether the advice asks to choose again, because the choice does not fit what is filled in now.</summary>
    public bool KeuzeVervallen => AndereKeuze is not null && Grondslagvragen.Any(v => v.Code == Vraagcode.GrondslagKiezen);

    /// <summary>The questions of the advice that a choice of a basis for the conduct on the form answers.</summary>
    private IEnumerable<OpenVraag> Grondslagvragen => Geheel is not { } casus ? [] : Advies!.OpenVragen.Where(v =>
        v.Code is Vraagcode.GrondslagKiezen or Vraagcode.NakomingBepaling && v.Gedraging == Naam(casus.Gedragingen[Nummer - 1], Nummer - 1));

    /// <summary>
    /// What the case would come to when the measure for the conduct on the form were tuned, as far as one would follow; with the norm of an
    /// example while none is given.
    /// </summary>
    public IReadOnlyList<(Verlaging Verlaging, decimal? Totaal)> WatAls()
    {
        if (Geheel is not { } casus || Proef(casus, null) is not { Maatregel: var maatregel } zonder) return [];
        var (percentage, maanden) = (maatregel.Standaard.Percentage, maatregel.Standaard.Maanden);
        Verlaging[] keuzen = [new(percentage / 2, maanden), new(percentage, 1), new(percentage / 2, 1), new(0, 1)];
        return
        [
            (maatregel.Standaard, zonder.Totaal),
            .. keuzen.Where(k => k != maatregel.Standaard).Distinct().Select(k => Proef(casus, k)).OfType<(GeadviseerdeMaatregel Maatregel, decimal? Totaal)>().Select(p => (p.Maatregel.Geadviseerd, p.Totaal)),
        ];
    }

    private (GeadviseerdeMaatregel Maatregel, decimal? Totaal)? Proef(Casus casus, Verlaging? afstemming)
    {
        var uitkering = Uitkering(casus, Voorbeeld ?? casus.Uitkering?.Leefsituatie);
        var maatregelen = Probeer(casus with
        {
            EerdereMaatregelen = casus.EerdereMaatregelen ?? [],
            Uitkering = uitkering with
            {
                LaatstUitbetaaldeMaand = uitkering.LaatstUitbetaaldeMaand ?? casus.Peildatum.ToYearMonth(),
            },
            Gedragingen = [.. casus.Gedragingen.Select((g, i) => g with { Oordeel = (g.Oordeel ?? new Oordeel()) with { DringendeRedenen = Afgestemd(i == Nummer - 1 ? afstemming : null) } })],
        })?.Maatregelen ?? [];
        return maatregelen.FirstOrDefault(m => m.Gedraging == Naam(casus.Gedragingen[Nummer - 1], Nummer - 1)) is { } maatregel
            ? (maatregel, maatregelen.All(m => m.Totaal is not null) ? maatregelen.Sum(m => m.Totaal) : null)
            : null;
    }

    /// <summary>The advice of a case that was thought up here, or null when what was thought up contradicts the rest of it.</summary>
    private Advies? Probeer(Casus casus) => CasusValidator.Fouten(casus).Count == 0 ? adviseur.Adviseer(casus) : null;

    private static Uitkering Uitkering(Casus casus, Leefsituatie? situatie) => (casus.Uitkering ?? new Uitkering()) with { Leefsituatie = situatie };

    private static DringendeRedenen Afgestemd(Verlaging? afstemming) => new()
    {
        Oordeel = afstemming is null ? DringendeRedenenOordeel.Geen : DringendeRedenenOordeel.Aanwezig,
        Motivering = "Wat als.",
        Afstemming = afstemming,
    };

    /// <summary>
    /// Whether no further answer can change the outcome, or something must be done before more questions make sense: then the
    /// remaining questions are not asked.
    /// </summary>
    public bool Zeker => Advies is { } advies
        && (advies.Uitkomst is Uitkomst.GeenMaatregel or Uitkomst.Waarschuwing or Uitkomst.AndereRoute or Uitkomst.NietGeregeld or Uitkomst.NietUitvoerbaar
            || advies.Gedragingen is [{ Uitkomst: Uitkomst.NogNiet, Regel: not null }]);

    private static Gedraging ZonderGrondslag(Gedraging gedraging) => gedraging with { Oordeel = gedraging.Oordeel is null ? null : gedraging.Oordeel with { Grondslag = null } };

    /// <summary>The basis that a source is, or null when it is none.</summary>
    private static RegelId? Grondslag(Bron bron) => bron is Verordeningsbepaling bepaling ? bepaling.RegelId
        : Verplichtingen.Alle.FirstOrDefault(v => v.Bron == bron) is { } verplichting ? new RegelId(verplichting.Code) : null;

    /// <summary>The day whose verordening holds: of the conduct with that name, which without one of its own is g1, g2 and so on.</summary>
    private static LocalDate Dag(Casus casus, string? naam) =>
        casus.Gedragingen.Where((g, i) => Naam(g, i) == naam).Append(casus.Gedragingen[0]).First().Datum ?? casus.Peildatum;

    private static string Naam(Gedraging gedraging, int index) => gedraging.Id ?? $"g{index + 1}";

    private Lezing Lees()
    {
        var lezing = CasusLezer.Lees(ingevuld);
        if (!ingevuld.Heeft(Velden.Bestand)) return lezing;
        if (Basis is null) return lezing with { Fouten = [new Veldfout(Velden.Gedraging, "De gegevens uit het bestand zijn niet meer te lezen. Open het bestand opnieuw.")] };
        if (lezing is not { Casus: { } formulier, Fouten.Count: 0 }) return lezing;
        var samen = Basis.Voeg(formulier);
        return new Lezing(samen.Waarde, [.. samen.Fouten.Select(f => Padvertaling.Veldfout(f, Nummer))]);
    }
}
