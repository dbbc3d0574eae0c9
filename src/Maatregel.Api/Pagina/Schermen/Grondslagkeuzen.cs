using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>What may be chosen as basis for the conduct on the form, with what each costs.</summary>
internal sealed class Grondslagkeuzen(Stand stand, IMaatregelAdviseur adviseur)
{
    /// <summary>
    /// The bases that fit, worked out as far as possible: without the choice itself, as a first measure while nothing is
    /// known of earlier ones, and with the norm of an example while the norm is not given.
    /// </summary>
    public IReadOnlyList<Kandidaat> Kandidaten => field ??= stand.Geheel is not { } casus ? [] : Voorbeeldnorm.Probeer(adviseur, casus with
    {
        EerdereMaatregelen = casus.EerdereMaatregelen ?? [],
        Uitkering = Voorbeeld is { } situatie ? Voorbeeldnorm.Uitkering(casus, situatie) : casus.Uitkering,
        Gedragingen = [ZonderGrondslag(casus.Gedragingen[stand.Nummer - 1])],
    })?.Kandidaten ?? [];

    /// <summary>Whose norm the amounts of <see cref="Kandidaten"/> are of, as an example, because no norm was given.</summary>
    public Leefsituatie? Voorbeeld => Voorbeeldnorm.Zoek(stand.Geheel);

    /// <summary>Whether <see cref="Kandidaten"/> takes this for a first measure, because nothing is known of earlier ones.</summary>
    public bool EerdereOnbekend => stand.Geheel is { EerdereMaatregelen: null };

    /// <summary>What can be chosen now: the bases of <see cref="Kandidaten"/>, or the ones that the advice names because the choice of before does not fit.</summary>
    public IReadOnlyList<Kandidaat> Keuzen => Kandidaten.Count > 0 || stand.Geheel is not { } casus ? Kandidaten
        : [.. stand.Advies!.Kandidaten.Where(k => k.Gedraging == stand.Naam(casus))];

    /// <summary>The same without what each costs; while nothing can be worked out, what the advice asks to choose.</summary>
    public IReadOnlyList<RegelId> Passend => Keuzen.Count > 0 ? [.. Keuzen.Select(k => k.Grondslag)] : [.. Vragen.SelectMany(v => v.Bronnen).Select(Grondslag).OfType<RegelId>()];

    /// <summary>The basis that was chosen, when it is none of <see cref="Passend"/>.</summary>
    public string? Andere => stand.Ingevuld[Velden.Grondslag] is { Length: > 0 } keuze and not "onbekend" && Passend is { Count: > 0 } past && past.All(g => g.Waarde != keuze) ? keuze : null;

    /// <summary>Whether the advice asks to choose again, because the choice does not fit what is filled in now.</summary>
    public bool Vervallen => Andere is not null && Vragen.Any(v => v.Code == Vraagcode.GrondslagKiezen);

    /// <summary>The questions of the advice that a choice of a basis for the conduct on the form answers.</summary>
    private IEnumerable<OpenVraag> Vragen => stand.Geheel is not { } casus ? [] : stand.Advies!.OpenVragen.Where(v =>
        v.Code is Vraagcode.GrondslagKiezen or Vraagcode.NakomingBepaling && v.Gedraging == stand.Naam(casus));

    private static Gedraging ZonderGrondslag(Gedraging gedraging) => gedraging with { Oordeel = gedraging.Oordeel is null ? null : gedraging.Oordeel with { Grondslag = null } };

    /// <summary>The basis that a source is, or null when it is none.</summary>
    private static RegelId? Grondslag(Bron bron) => bron is Verordeningsbepaling bepaling ? bepaling.RegelId
        : Verplichtingen.Alle.FirstOrDefault(v => v.Bron == bron) is { } verplichting ? new RegelId(verplichting.Code) : null;
}
