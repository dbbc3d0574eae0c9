using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Eén gedraging die de verordening noemt: een mogelijke grondslag naast die van de wet.</summary>
internal sealed class Gedragsregel(Verordening verordening, Gedragsbepaling bepaling) : Regel<Gedragingdossier, Grondslag>
{
    private readonly Verordeningsbepaling _bron = verordening.Bron(bepaling.Artikel);

    public override RegelId Id => _bron.RegelId;

    public override Stap Stap => Stap.Grondslag;

    public override Bron Bron => _bron;

    public override string Vraag => $"Is geschonden: {bepaling.Omschrijving ?? "wat deze bepaling noemt"}?";

    public override string Gevolg => "De verordening bepaalt percentage en duur.";

    public override string? Opmerking => bepaling.Opmerking;

    public override bool GeldtVoor(Regeling regeling) => bepaling.Regelingen.Contains(regeling);

    /// <summary>Whether nothing is known of this provision: then it might hold any duty that no known provision holds.</summary>
    public bool Onbekend => bepaling.Status == Bepalingstatus.Onbekend;

    public override Bevinding<Grondslag> Beoordeel(Gedragingdossier dossier)
    {
        if (bepaling.Status == Bepalingstatus.NietGeregeld) return Nee($"De verordening regelt deze gedraging niet.", Herkomst.Recht);
        if (Onbekend) return Nee($"Van deze bepaling is de inhoud niet bekend; zij is geen grondslag geworden.", Herkomst.Recht);
        if (Terzijde.Waarom(Id, bepaling.BuitenToepassing, dossier.Casus.BuitenToepassing, dossier.Datum) is { } reden)
        {
            return Nee($"De bepaling blijft buiten toepassing: {reden}", Herkomst.Recht);
        }

        foreach (var verplichting in dossier.Verplichtingen)
        {
            if (bepaling.Verplichtingen.Contains(verplichting)) return Getoetst(dossier, verplichting);
        }

        return Nee($"De gedraging is geen gedraging die deze bepaling noemt.");
    }

    private Bevinding<Grondslag> Getoetst(Gedragingdossier dossier, Verplichting verplichting)
    {
        if (dossier.NietVerplicht(verplichting) is { } waarom) return Nee(waarom);

        var past = Ja(new Grondslag(Id, verplichting, Categorie: bepaling.Categorie, Bepaling: bepaling), $"De gedraging valt onder deze bepaling{Categorie}.");
        if (verplichting.EigenVerlaging) past = past.Met(verplichting.Bron);
        return (Persoon(dossier), Misdraging(dossier)) switch
        {
            (Antwoord.Nee, _) => NaBekijken($"De {dossier.Wie} voldoet niet aan de voorwaarde die deze bepaling stelt."),
            (_, Antwoord.Nee) => NaBekijken($"Het is een andere soort misdraging dan deze bepaling noemt."),
            (Antwoord.Onbekend, _) => Persoonsvraag(dossier),
            (_, Antwoord.Onbekend) => Open(Vraagcode.SoortMisdraging, $"Welke soort misdraging was het?", dossier.Id),
            _ => Onvoldoende(dossier, past),
        };
    }

    /// <summary>Whether complying insufficiently falls here, the provision says; where that was not read, a reasoned choice for it does.</summary>
    private Bevinding<Grondslag> Onvoldoende(Gedragingdossier dossier, Bevinding<Grondslag> past)
    {
        if (bepaling.OokOnvoldoende == true) return past;
        if (dossier.NakomingOpen(tenDele: bepaling.OokOnvoldoende == false)) return past with { VerdereVragen = [Nakomingsvraag(dossier)] };
        if (dossier.Gedraging.Nakoming != Nakoming.Onvoldoende) return past;
        if (bepaling.OokOnvoldoende == false) return NaBekijken($"De verplichting is onvoldoende nagekomen. Deze bepaling noemt alleen niet nakomen.");
        return dossier.Oordeel?.Grondslag is { } keuze && keuze.Keuze == Id && !string.IsNullOrWhiteSpace(keuze.Motivering) ? past : past with
        {
            VerdereVragen =
            [
                Open(
                    Vraagcode.NakomingBepaling,
                    $"Valt onvoldoende nakomen ook onder {_bron}? Zo ja, kies die bepaling dan met een reden.",
                    dossier.Id,
                    Wie.Jurist).OpenVraag!,
            ],
        };
    }

    private Bevinding<Grondslag> Persoonsvraag(Gedragingdossier dossier)
    {
        var open = Open(Vraagcode.VoorwaardePersoon, $"Voldoet de {dossier.Wie} aan de voorwaarde van deze bepaling: {Voorwaarde}?", dossier.Id);
        return open with { OpenVraag = open.OpenVraag! with { Velden = Vraagvelden.VanVoorwaarde(bepaling.Persoon) } };
    }

    private OpenVraag Nakomingsvraag(Gedragingdossier dossier) => Open(
        Vraagcode.Nakoming,
        bepaling.OokOnvoldoende == false
            ? $"Is de verplichting niet nagekomen, of wel maar onvoldoende? {_bron} noemt alleen niet nakomen."
            : (Toelichting)$"Is de verplichting niet nagekomen, of wel maar onvoldoende? Of {_bron} ook over onvoldoende nakomen gaat, is niet bekend.",
        dossier.Id).OpenVraag!;

    private Antwoord Persoon(Gedragingdossier dossier) => bepaling.Persoon switch
    {
        Persoonsvoorwaarde.JongerDan27 => dossier.Persoon?.JongerDan27 ?? Antwoord.Onbekend,
        Persoonsvoorwaarde.JongerDan27InZoektijd => InZoektijd(dossier),
        Persoonsvoorwaarde.AlleenstaandeOuder => dossier.Persoon?.AlleenstaandeOuder ?? Antwoord.Onbekend,
        _ => Antwoord.Ja,
    };

    /// <summary>Either condition that certainly fails is enough.</summary>
    private static Antwoord InZoektijd(Gedragingdossier dossier)
    {
        var jong = dossier.Persoon?.JongerDan27 ?? Antwoord.Onbekend;
        if (dossier.Casus.Uitkering?.MeldingOp is not { } melding || dossier.Dagvraag is not null) return jong == Antwoord.Nee ? jong : Antwoord.Onbekend;
        return dossier.Datum < melding || dossier.Datum > Zoektijd.LaatsteDag(melding) ? Antwoord.Nee : jong;
    }

    private Antwoord Misdraging(Gedragingdossier dossier) =>
        bepaling.Misdraging is not { } soort ? Antwoord.Ja
        : dossier.Gedraging.Misdraging is not { } gedrag ? Antwoord.Onbekend
        : gedrag == soort ? Antwoord.Ja : Antwoord.Nee;

    private string Voorwaarde => bepaling.Persoon switch
    {
        Persoonsvoorwaarde.JongerDan27 => "jonger dan 27 jaar",
        Persoonsvoorwaarde.JongerDan27InZoektijd => "jonger dan 27 jaar, en in de eerste vier weken na de melding",
        _ => "alleenstaande ouder",
    };

    private string Categorie => bepaling.Categorie is { } nummer ? string.Create(CultureInfo.InvariantCulture, $" (categorie {nummer})") : "";
}
