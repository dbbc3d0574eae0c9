using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Regels.Recidive;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Step 15: the terms that a decision sets running.</summary>
internal sealed class Vervolgbeslisser(Regelindeling regels, Gedragingdossier laatste, AdviesInstellingen instellingen, Verslag verslag)
{
    private static readonly Wetsbepaling Ladder = Wet.Participatiewet.Artikel("18").Lid("6");

    private readonly List<Bron> _bronnen = [];

    /// <summary>These measures can be repeated, and on which days that counts cannot be said.</summary>
    public bool HerhalingZonderDagen { get; private set; }

    public Termijnen? Beslis(IReadOnlyList<GeadviseerdeMaatregel> maatregelen)
    {
        if (maatregelen.Count == 0) return null;

        var bekendmaking = laatste.Casus.Bekendmaking ?? laatste.Casus.Peildatum;
        var dossier = new Vervolgdossier(laatste.Regeling, maatregelen, bekendmaking)
        {
            NaOntheffing = [.. laatste.Casus.Gedragingen.Index().Where(g => g.Item.Verplichting is { EigenVerlaging: true }).Select(g => g.Item.Id ?? Gedraging.Naam(g.Index))],
        };
        var bezwaar = Pas(regels.Bezwaar, dossier) ?? throw new RegelhiaatException("Geen enkele regel bepaalt de termijn voor bezwaar.");
        var heroverweging = Pas(regels.Heroverweging, dossier);
        var inkeer = Pas(regels.Inkeer, dossier, laatste.Verordening.Inkeer?.Opmerking);
        if (inkeer is null) MeldInkeer();
        var venster = Venster(dossier);
        HerhalingZonderDagen = venster is null && (dossier.Ladder || KanHerhaald(dossier, Recidive()));
        return new Termijnen(bezwaar.Uiterlijk, heroverweging?.Uiterlijk, inkeer is not null, venster?.Van, venster?.TotEnMet, _bronnen)
        {
            WetBekendTotEnMet = Horizon(dossier, heroverweging?.Uiterlijk, venster),
        };
    }

    private T? Pas<T>(Regel<Vervolgdossier, T>[] stap, Vervolgdossier dossier, string? opmerking = null)
        where T : class
    {
        var enige = Standaardlogica.Vraag(stap, dossier, b => verslag.Noteer(b with { Bevinding = b.Bevinding with { Opmerking = opmerking } }, dossier.Bekendmaking));
        if (enige is not { } beoordeling) return null;
        _bronnen.Add(beoordeling.Regel.Bron.Op(dossier.Bekendmaking));
        _bronnen.AddRange(beoordeling.Bevinding.AndereBronnen.Select(b => b.Op(dossier.Bekendmaking)));
        return beoordeling.Bevinding.Conclusie;
    }

    /// <summary>Where the Act knows no revision, the verordening may: what it says of that is told, and settles no right.</summary>
    private void MeldInkeer()
    {
        if (laatste.Verordening.Lees(laatste.Verordening.Inkeer, "inkeer", laatste.Casus, laatste.Datum) is not { Inhoud.OokEigenMaatregelen: true } lezing) return;
        verslag.Neem(Zaakaannames.InkeerVolgensVerordening(lezing.Bron));
        if (lezing.Aanname is { } aanname) verslag.Neem(aanname with { Gewicht = Aannamegewicht.Achtergrond });
    }

    /// <summary>The last day on which the provision on lowering is known, when something of this advice lies after it; that is reported.</summary>
    private LocalDate? Horizon(Vervolgdossier dossier, LocalDate? heroverweging, Venster? venster)
    {
        var bepaling = dossier.Ladder ? Ladder : Wetteksten.Verlaging(dossier.Regeling);
        if (laatste.Regime.Kennis.Lezing(bepaling).TotEnMet is not { } gelezen) return null;
        var daarna = new NaDeHorizon(dossier.Maatregelen, heroverweging, venster);
        if (laatste.Regime.Kennis.Verlenging(bepaling) is { } verlenging)
        {
            if (daarna.Op(gelezen).Count > 0) verslag.Neem(Wetteksten.Bevestigd(verlenging, laatste.Regime.Kennis));
            gelezen = verlenging.TotEnMet;
        }

        if (daarna.Op(gelezen) is not { Count: > 0 } wat) return null;
        verslag.Neem(Wetteksten.NietBekendDaarna(bepaling, gelezen, laatste.Regime.Kennis, wat));
        return gelezen;
    }

    /// <summary>The window for repeats that this decision opens: the ladder of the Act, or else the clause of the verordening.</summary>
    private Venster? Venster(Vervolgdossier dossier)
    {
        if (dossier.Ladder)
        {
            verslag.Neem(Recidiveaannames.RecidiveAnker(instellingen.RecidiveAnker, Ladder));
            if (dossier.Verordening) verslag.Neem(Recidiveaannames.RecidiveVanTweeSoorten(Ladder, laatste.Verordening.Recidive.Bron(laatste.Verordening, "recidive")));
            return Na(instellingen.RecidiveAnker, Recht.Venster.MaandenVanDeWet, dossier.Bekendmaking);
        }

        var lezing = Recidive();
        if (Herhalingen(dossier, lezing) is not [{ } regeling]) return null;
        if (regeling == lezing.Inhoud && lezing.Keuze is { } keuze) verslag.Neem(keuze);
        if (regeling == lezing.Inhoud && lezing.Aanname is { } aanname) verslag.Neem(aanname with { Gewicht = Aannamegewicht.Achtergrond });
        return Na(regeling.Anker, regeling.VensterInMaanden, dossier.Bekendmaking);
    }

    /// <summary>Also where the clause was not read: what it says of a repeat is then open, and no letter may keep silent about it.</summary>
    private bool KanHerhaald(Vervolgdossier dossier, Lezing<Recidiveregeling> lezing) =>
        Herhalingen(dossier, lezing).Exists(h => h is not null || lezing.Uitslag == Leesuitslag.Onbekend);

    private Lezing<Recidiveregeling> Recidive() =>
        laatste.Verordening.Lees(laatste.Verordening.Recidive, "recidive", laatste.Casus, laatste.Datum).Bevestigd(instellingen);

    private List<Recidiveregeling?> Herhalingen(Vervolgdossier dossier, Lezing<Recidiveregeling> lezing) =>
        [.. dossier.Maatregelen.SelectMany(m => laatste.Verordening.Herhalingen(m.Grondslag, dossier.Regeling, lezing.Inhoud)).Distinct()];

    /// <summary>The day of the decision itself is not known to the case, so with that anchor there is no window yet; nor where the clause is not known.</summary>
    private Venster? Na(RecidiveAnker? anker, int? venster, LocalDate bekendmaking) => venster is not { } maanden ? null : anker switch
    {
        RecidiveAnker.Bekendmaking => Recht.Venster.Na(bekendmaking, maanden),
        RecidiveAnker.Gedraging => Recht.Venster.Na(laatste.Datum, maanden),
        _ => null,
    };
}
