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
    private Lezing? _lezing;
    private Advies? _advies;
    private readonly Dictionary<int, Stand> _andere = [];
    private IReadOnlyList<(Scherm Scherm, IReadOnlyList<Vraag> Vragen)>? _schermen;

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

    /// <summary>What may be chosen as basis for the conduct on the form.</summary>
    public Grondslagkeuzen Grondslagkeuzen => field ??= new(this, adviseur);

    /// <summary>What the case would come to if the measure were tuned.</summary>
    public Watalsproef Watals => field ??= new(this, adviseur);

    /// <summary>The screens of the way through this case with their questions, made once.</summary>
    public IReadOnlyList<(Scherm Scherm, IReadOnlyList<Vraag> Vragen)> Schermen =>
        _schermen ??= [.. Schermenlijst.Route(this).Select(s => (s, s.Vragen(this)))];

    /// <summary>The name of the conduct on the form in the advice.</summary>
    public string Naam(Casus casus) => Naam(casus.Gedragingen[Nummer - 1], Nummer - 1);

    /// <summary>The same case with another of its conducts on the form: what was read of it, and the advice, stay the same.</summary>
    public Stand Met(int nummer)
    {
        if (nummer == Nummer) return this;
        if (!_andere.TryGetValue(nummer, out var ander))
        {
            _andere[nummer] = ander = new Stand(Gedragingwissel.Naar(this, Notatie.Tekst(nummer)), adviseur, verordeningen);
            if (Geheel is not null) (ander._lezing, ander._advies) = (Lezing, Advies);
        }

        return ander;
    }

    /// <summary>
    /// Whether no further answer can change the outcome, or something must be done before more questions make sense: then the
    /// remaining questions are not asked.
    /// </summary>
    public bool Zeker => Advies is { } advies
        && (advies.Uitkomst is Uitkomst.GeenMaatregel or Uitkomst.Waarschuwing or Uitkomst.AndereRoute or Uitkomst.NietGeregeld or Uitkomst.NietUitvoerbaar
            || advies.Gedragingen is [{ Uitkomst: Uitkomst.NogNiet, Regel: not null }]);

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
        return new Lezing(samen.Waarde, [.. samen.Fouten.Select(f => Padvertaling.Veldfout(f, ingevuld, Nummer))]);
    }
}
