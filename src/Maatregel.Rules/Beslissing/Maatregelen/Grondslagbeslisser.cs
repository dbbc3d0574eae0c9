using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Regels.Verordeningsregels;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>
/// Step 6: which provisions fit. One goes on; of more the consulent chooses with a reason, unless the verordening lets lid 4
/// go first. The heavier is never picked silently (ECLI:NL:CRVB:2019:2663, ECLI:NL:CRVB:2021:400).
/// </summary>
internal sealed class Grondslagbeslisser(Regelindeling regels, Gedragingdossier dossier, Verslag verslag)
{
    private static readonly IReadOnlyList<Bron> Keuzelijnen =
        [new Uitspraak("ECLI:NL:CRVB:2019:2663"), new Uitspraak("ECLI:NL:CRVB:2021:400")];

    private readonly List<Beoordeling<Grondslag>> _beoordelingen = new(regels.Grondslagen.Length);

    /// <summary>The bases that fit.</summary>
    private readonly List<Grondslag> _kandidaten = [];

    /// <summary>The provisions of which nothing is known.</summary>
    private readonly List<Bron> _onbekend = [];

    public Grondslagbeslissing Beslis()
    {
        foreach (var regel in regels.Grondslagen) Neem(new(regel, regel.Beoordeel(dossier)));

        var gekozen = Kies();
        foreach (var beoordeling in _beoordelingen)
        {
            verslag.Noteer(beoordeling, dossier.Datum, dossier.Id, opzijGezetDoor: gekozen is not null && Wijkt(beoordeling, gekozen) ? gekozen.Id : null);
        }

        if (_kandidaten.Count == 0) return Geen();
        if (MisschienGeregeld() && !Gemotiveerd(gekozen)) VraagVerordening();
        else if (_onbekend.Count > 0) verslag.Neem(Grondslagaannames.BepalingenOnbekend(_onbekend));
        else if (dossier.Verordening.OverigeGedragingen != Bepalingstatus.NietGeregeld) verslag.Neem(Grondslagaannames.OverigeBepalingenOnbekend(dossier.Verordening));
        if (gekozen is not null) return new Grondslagbeslissing([gekozen], gekozen);
        VraagKeuze();
        return new Grondslagbeslissing(_kandidaten);
    }

    /// <summary>Another basis gives way to the one that was chosen, and so does article 18 lid 2 where that is one of lid 4.</summary>
    private static bool Wijkt(Beoordeling<Grondslag> beoordeling, Grondslag gekozen) => beoordeling.Bevinding.Conclusie is { } grondslag
        ? grondslag != gekozen
        : gekozen.Geuniformeerd && beoordeling is { Regel.Id.Waarde: Regelcode.Pw18Lid2, Bevinding.Status: OverwegingStatus.Toegepast };

    private void Neem(Beoordeling<Grondslag> beoordeling)
    {
        _beoordelingen.Add(beoordeling);
        if (beoordeling.Bevinding.Conclusie is { } grondslag) _kandidaten.Add(grondslag);
        if (beoordeling.Regel is Gedragsregel { Onbekend: true }) _onbekend.Add(beoordeling.Regel.Bron);
    }

    private Grondslag? Kies()
    {
        var keuze = dossier.Oordeel?.Grondslag;
        if (keuze is not null && !_kandidaten.Exists(k => k.Id == keuze.Keuze && PastBijDoel(k))) return null;
        if (_kandidaten is [var enige] && Gegeven(enige)) return enige;
        var voorrang = LidVierGaatVoor() && _kandidaten.FindAll(k => k.Geuniformeerd) is [var vierde] && Gegeven(vierde) ? vierde : null;
        if (keuze is null) return voorrang;

        // A choice that the verordening itself makes needs no reason; one that departs from it is reported.
        var gekozen = _kandidaten.Find(k => k.Id == keuze.Keuze);
        if (gekozen == voorrang) return voorrang;
        if (string.IsNullOrWhiteSpace(keuze.Motivering)) return null;
        if (voorrang is not null) verslag.Neem(Grondslagaannames.KeuzeTegenVoorrang(gekozen!.Id, voorrang.Id, dossier.LeesSamenloop().Bron));
        return gekozen;
    }

    /// <summary>A basis that only may be meant is never taken silently. That work was lost is a fact of its own, told apart from the duty.</summary>
    private bool Gegeven(Grondslag grondslag) => dossier.Gegeven.Contains(grondslag.Verplichting) || grondslag.Verplichting.Code == Verplichtingcode.Pw18Lid2TekortschietendBesef;

    /// <summary>Whether a basis does not rest on a duty that was named beside a purpose that excludes it: no reason for a choice mends that.</summary>
    private bool PastBijDoel(Grondslag grondslag) => dossier.BuitenDoel is not { } genoemd || grondslag.Verplichting != genoemd;

    /// <summary>Whether the consulent chose this basis and said why: then what is not known of another no longer matters.</summary>
    private bool Gemotiveerd(Grondslag? gekozen) =>
        gekozen is not null && dossier.Oordeel?.Grondslag is { } keuze && keuze.Keuze == gekozen.Id && !string.IsNullOrWhiteSpace(keuze.Motivering);

    /// <summary>Only a clause that was read lets the 100% go first.</summary>
    private bool LidVierGaatVoor() => dossier.LeesSamenloop() is { Aanname: null, Inhoud.Voorrang: Grondslagvoorrang.VierdeLid };

    private void VraagKeuze()
    {
        var passend = _kandidaten.FindAll(PastBijDoel);
        var namen = Namen(passend);
        Toelichting vraag = dossier.Oordeel?.Grondslag switch
        {
            var keuze when dossier.BuitenDoel is { } genoemd && !passend.Exists(k => k.Id == keuze?.Keuze) => passend.Count == 0
                ? $"Genoemd is {genoemd.Bron}, maar daar was de gemiste afspraak volgens het opgegeven doel niet voor. Om welke verplichting gaat het, of was het doel anders?"
                : (Toelichting)$"Genoemd is {genoemd.Bron}, maar daar was de gemiste afspraak volgens het opgegeven doel niet voor; wel past {namen}. Kiest u die, en waarom, of was het doel anders?",
            null when passend.Count == 1 => $"Alleen {namen} draagt hier een maatregel, maar of het om die verplichting gaat, staat niet vast. Kiest u die, en waarom?",
            null => $"Meer dan één grondslag past: {namen}. Welke kiest u, en waarom?",
            { Keuze: var keuze } when !_kandidaten.Exists(k => k.Id == keuze) => $"De gekozen grondslag {keuze} past niet bij de feiten; wel passen: {namen}. Welke kiest u, en waarom?",
            { Keuze: var keuze } when passend.Count == 1 => $"Waarom kiest u {keuze}? Of het om die verplichting gaat, staat niet vast.",
            { Keuze: var keuze } => $"Waarom kiest u {keuze}? Ook past: {Namen(passend.Where(k => k.Id != keuze))}.",
        };
        IReadOnlyList<Bron> bronnen = [.. _beoordelingen.Where(b => b.Bevinding.Conclusie is not null).Select(b => b.Regel.Bron.Op(dossier.Datum)), .. Keuzelijnen];
        verslag.Vraag(new OpenVraag(Vraagcode.GrondslagKiezen, vraag, dossier.Id, Wie.Consulent, bronnen));
    }

    private static string Namen(IEnumerable<Grondslag> grondslagen) => string.Join(" en ", grondslagen.Select(g => Regelwoorden.Van(g.Id)));

    /// <summary>
    /// No basis fits. If a rule is undecided, or a provision of which nothing is known may hold the duty, that is asked;
    /// if a rule of the Act names the duty but a condition fails, there is no breach; else nothing regulates it.
    /// </summary>
    private Grondslagbeslissing Geen()
    {
        if (_beoordelingen.Exists(b => b.Bevinding.Status == OverwegingStatus.Onbeslist)) return new Grondslagbeslissing([]);
        if (Afgevallen() is { } afgevallen) return Einde(Uitkomst.GeenMaatregel, afgevallen.Bevinding.Toelichting, afgevallen.Regel.Id);

        if (_onbekend.Count == 0 && dossier.Verordening.OverigeGedragingen == Bepalingstatus.NietGeregeld)
        {
            return Einde(Uitkomst.NietGeregeld, $"De verordening noemt deze gedraging niet; zonder bepaling kan de uitkering niet worden verlaagd.");
        }

        VraagVerordening();
        return new Grondslagbeslissing([]);
    }

    /// <summary>
    /// Whether a duty beside the eight may also have been breached while it is not known how the verordening regulates it:
    /// then the 100% of lid 4 must not win for want of a known other.
    /// </summary>
    private bool MisschienGeregeld() =>
        (_onbekend.Count > 0 || dossier.Verordening.OverigeGedragingen != Bepalingstatus.NietGeregeld)
        && dossier.Verplichtingen.Any(v => !v.Geuniformeerd && !_kandidaten.Exists(k => k.Verplichting == v));

    private void VraagVerordening()
    {
        verslag.Vraag(new OpenVraag(Vraagcode.VerordeningOnbekend, Onbekend, dossier.Id, Wie.Jurist, _onbekend));
    }

    private Toelichting Onbekend => _onbekend.Count == 0
        ? (Toelichting)$"Regelt {dossier.Verordening.Titel} deze gedraging, en met welk percentage en welke duur? Niet alle bepalingen zijn bekend."
        : $"Regelt {string.Join(" of ", _onbekend)} deze gedraging, en met welk percentage en welke duur? De inhoud is niet bekend.";

    /// <summary>
    /// The letter of lid 4 that names the duty and whose condition failed; none when the Act of that day has no such letter, while another
    /// duty may also have been breached, or while the verordening may regulate what lid 4 does not: complying insufficiently.
    /// </summary>
    private Beoordeling<Grondslag>? Afgevallen() => dossier.Gedraging.Nakoming != Nakoming.Onvoldoende && dossier.Verplichtingen.Count > 0 && dossier.Verplichtingen.All(v => v.Geuniformeerd)
        ? _beoordelingen.Where(b => dossier.Verplichtingen.Any(v => v.Code == b.Regel.Id.Waarde)).Cast<Beoordeling<Grondslag>?>().FirstOrDefault()
        : null;

    private Grondslagbeslissing Einde(Uitkomst uitkomst, Toelichting toelichting, RegelId? regel = null) =>
        new([], Einde: new Gedragingbeslissing(dossier.Id) { Dossier = dossier, Einde = uitkomst, Regel = regel, Toelichting = toelichting });
}
