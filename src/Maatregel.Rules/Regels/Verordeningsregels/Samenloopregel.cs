using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Uitvoering;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Van één handeling die meer verplichtingen schendt, telt alleen de zwaarste maatregel; elke andere handeling telt apart.</summary>
internal sealed class Samenloopregel(Verordening verordening) : Regel<Handelingdossier, Zwaarste>
{
    private readonly Verordeningsbepaling _bron = verordening.Samenloop.Bron(verordening, "samenloop");

    public override RegelId Id => _bron.RegelId;

    public override Stap Stap => Stap.Samenloop;

    public override Bron Bron => _bron;

    public override string Vraag => "Schendt één handeling meer verplichtingen?";

    public override string Gevolg => verordening.Samenloop?.Inhoud is { ZwaarsteBijEenHandeling: true }
        ? "Van één handeling telt alleen de zwaarste maatregel; elke andere handeling telt apart."
        : "Niet vastgelegd is dat van één handeling alleen de zwaarste maatregel telt.";

    public override Bevinding<Zwaarste> Beoordeel(Handelingdossier dossier)
    {
        var lezing = dossier.Eerste.LeesSamenloop();
        var bevinding = lezing.Inhoud switch
        {
            null => Open("samenloop-onbekend", lezing.Vraag("één handeling die meer verplichtingen schendt"), null, Wie.Jurist, [Bron]),
            { ZwaarsteBijEenHandeling: false } => Nee($"Van één handeling telt hier elke maatregel.", Herkomst.Recht),
            _ when dossier.Gedragingen.Any(g => g.Tarief is null) => Nee($"Nog niet van elke gedraging staan percentage en duur vast.", Herkomst.Recht),
            _ => Weeg(dossier),
        };
        return bevinding.Met(lezing.Aanname);
    }

    /// <summary>By percentage times months or, once a fixed amount is among them, by euro of the month that comes first.</summary>
    private Bevinding<Zwaarste> Weeg(Handelingdossier dossier)
    {
        if (dossier.Gedragingen.All(g => g.Tarief!.VastBedrag is null)) return Zwaarste(dossier, tarief => tarief.Verlaging.Zwaarte);

        var casus = dossier.Eerste.Casus;
        var norm = dossier.Gedragingen.All(g => g.Tarief!.VastBedrag is not null)
            ? new Maandnorm(0)
            : Maandnorm.Zoek(casus, (casus.Bekendmaking ?? casus.Peildatum).ToYearMonth().PlusMonths(1));
        return norm.Bedrag is { } euro
            ? Zwaarste(dossier, tarief => tarief.VastBedrag is { } vast ? tarief.Verlaging.Van(vast) : tarief.Verlaging.Zwaarte * euro / 100)
            : VraagZwaarste(dossier, norm.Vraag);
    }

    /// <summary>Of equally heavy measures the first stays.</summary>
    private static Bevinding<Zwaarste> Zwaarste(Handelingdossier dossier, Func<Tariefuitkomst, decimal> gewicht)
    {
        var zwaarste = dossier.Gedragingen.MaxBy(g => gewicht(g.Tarief!)).Dossier.Id;
        return Ja(new Zwaarste(zwaarste), $"Dezelfde handeling leidt al tot een maatregel voor {zwaarste}; alleen de zwaarste geldt.", Herkomst.Recht);
    }

    private Bevinding<Zwaarste> VraagZwaarste(Handelingdossier dossier, OpenVraag? norm)
    {
        var vraag = Open(
            "samenloop-zwaarste",
            $"Welke maatregel is de zwaarste, die voor {string.Join(" of die voor ", dossier.Gedragingen.Select(g => g.Dossier.Id))}? Een vast bedrag is zonder norm niet met een percentage te vergelijken. Geef de norm per maand op.",
            null,
            Wie.Administratie,
            [Bron]);
        return norm is null ? vraag : vraag with { OpenVraag = norm, VerdereVragen = [vraag.OpenVraag!] };
    }
}
