using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Regels.Verordeningsregels;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing;

/// <summary>
/// Step 6: which provisions fit. One goes on; of more the consulent chooses with a reason, unless the verordening lets lid 4
/// go first. The heavier is never picked silently (ECLI:NL:CRVB:2019:2663, ECLI:NL:CRVB:2021:400).
/// </summary>
internal sealed class Grondslagbeslisser(Regelset regels, Gedragingdossier dossier, Verslag verslag)
{
    private static readonly IReadOnlyList<Bron> Keuzelijnen =
        [new Uitspraak("ECLI:NL:CRVB:2019:2663"), new Uitspraak("ECLI:NL:CRVB:2021:400")];

    private readonly List<Beoordeling<Grondslag>> _beoordelingen = [];

    public Grondslagbeslissing Beslis()
    {
        foreach (var regel in regels.Grondslagen)
        {
            if (regel.Geldigheid.Bevat(dossier.Datum)) _beoordelingen.Add(new(regel, regel.Beoordeel(dossier)));
        }

        var gekozen = Kies();
        foreach (var beoordeling in _beoordelingen)
        {
            var opzij = gekozen is not null && beoordeling.Bevinding.Conclusie is { } grondslag && grondslag != gekozen;
            verslag.Noteer(beoordeling, dossier.Datum, dossier.Id, opzijGezetDoor: opzij ? gekozen!.Id : null);
        }

        var kandidaten = Kandidaten;
        if (kandidaten.Count == 0) return Geen();
        if (MisschienGeregeld(kandidaten)) VraagVerordening();
        else if (Onbekende is { Count: > 0 } onbekend) verslag.Neem(Aannames.BepalingenOnbekend([.. onbekend.Select(r => r.Bron)]));
        if (gekozen is not null) return new Grondslagbeslissing([gekozen], gekozen);
        VraagKeuze(kandidaten);
        return new Grondslagbeslissing(kandidaten);
    }

    private List<Grondslag> Kandidaten => [.. _beoordelingen.Select(b => b.Bevinding.Conclusie).OfType<Grondslag>()];

    private List<Gedragsregel> Onbekende => [.. _beoordelingen.Select(b => b.Regel).OfType<Gedragsregel>().Where(r => r.Onbekend)];

    private Grondslag? Kies()
    {
        var kandidaten = Kandidaten;
        var keuze = dossier.Oordeel?.Grondslag;
        if (keuze is not null && !kandidaten.Exists(k => k.Id == keuze.Keuze)) return null;
        if (kandidaten.Count == 1) return kandidaten[0];
        if (keuze is not null && !string.IsNullOrWhiteSpace(keuze.Motivering)) return kandidaten.Find(k => k.Id == keuze.Keuze);
        return LidVierGaatVoor() && kandidaten.FindAll(k => k.Geuniformeerd) is [var enige] ? enige : null;
    }

    private bool LidVierGaatVoor() =>
        dossier.Verordening.Lees(dossier.Verordening.Samenloop, "samenloop", dossier.Casus, dossier.Datum).Inhoud?.Voorrang == Grondslagvoorrang.VierdeLid;

    private void VraagKeuze(List<Grondslag> kandidaten)
    {
        var namen = string.Join(" en ", kandidaten.Select(k => k.Id));
        Toelichting vraag = dossier.Oordeel?.Grondslag switch
        {
            null => new($"Meer dan één grondslag past: {namen}. Welke kiest u, en waarom?"),
            { Keuze: var keuze } when !kandidaten.Exists(k => k.Id == keuze) => new($"De gekozen grondslag {keuze} past niet bij de feiten; wel passen: {namen}. Welke kiest u, en waarom?"),
            { Keuze: var keuze } => new($"Waarom kiest u {keuze}? Ook {string.Join(" en ", kandidaten.Where(k => k.Id != keuze).Select(k => k.Id))} past."),
        };
        IReadOnlyList<Bron> bronnen = [.. _beoordelingen.Where(b => b.Bevinding.Conclusie is not null).Select(b => b.Regel.Bron.Op(dossier.Datum)), .. Keuzelijnen];
        verslag.Vraag(new OpenVraag("grondslag-kiezen", vraag, dossier.Id, Wie.Consulent, bronnen));
    }

    /// <summary>
    /// No basis fits. If a rule is undecided, or a provision of which nothing is known may hold the duty, that is asked;
    /// if a rule of the Act names the duty but a condition fails, there is no breach; else nothing regulates it.
    /// </summary>
    private Grondslagbeslissing Geen()
    {
        if (_beoordelingen.Exists(b => b.Bevinding.Status == OverwegingStatus.Onbeslist)) return new Grondslagbeslissing([]);
        if (dossier.Verplichtingen.All(v => v.Geuniformeerd)) return Einde(Uitkomst.GeenMaatregel, Afgevallen());

        if (Onbekende.Count == 0 && dossier.Verordening.OverigeGedragingen == Bepalingstatus.NietGeregeld)
        {
            return Einde(Uitkomst.NietGeregeld, new($"De verordening noemt deze gedraging niet; zonder bepaling kan de uitkering niet worden verlaagd."));
        }

        VraagVerordening();
        return new Grondslagbeslissing([]);
    }

    /// <summary>
    /// Whether a duty beside the eight may also have been breached while it is not known how the verordening regulates it:
    /// then the 100% of lid 4 must not win for want of a known other.
    /// </summary>
    private bool MisschienGeregeld(List<Grondslag> kandidaten) =>
        (Onbekende.Count > 0 || dossier.Verordening.OverigeGedragingen != Bepalingstatus.NietGeregeld)
        && dossier.Verplichtingen.Any(v => !v.Geuniformeerd && !kandidaten.Exists(k => k.Verplichting == v));

    private void VraagVerordening()
    {
        var onbekend = Onbekende;
        verslag.Vraag(new OpenVraag("verordening-onbekend", Onbekend(onbekend), dossier.Id, Wie.Jurist, [.. onbekend.Select(r => r.Bron)]));
    }

    private Toelichting Onbekend(List<Gedragsregel> bepalingen) => bepalingen.Count == 0
        ? new($"Regelt {dossier.Verordening.Titel} deze gedraging, en met welk percentage en welke duur? Niet alle bepalingen zijn bekend.")
        : new($"Regelt {string.Join(" of ", bepalingen.Select(r => r.Bron.Aanhaling))} deze gedraging, en met welk percentage en welke duur? De inhoud is niet bekend.");

    private Toelichting Afgevallen() =>
        _beoordelingen.First(b => dossier.Verplichtingen.Any(v => v.Code == b.Regel.Id.Waarde)).Bevinding.Toelichting;

    private Grondslagbeslissing Einde(Uitkomst uitkomst, Toelichting toelichting) =>
        new([], Einde: new Gedragingbeslissing(dossier.Id) { Dossier = dossier, Einde = uitkomst, Toelichting = toelichting });
}
