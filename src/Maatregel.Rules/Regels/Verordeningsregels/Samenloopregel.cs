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

    public override IReadOnlyList<Productregel> Productregels =>
        [Voorzichtigheid.Tegelijk, Voorzichtigheid.DrieMaanden, Voorzichtigheid.Honderd, Voorzichtigheid.Vervalt];

    public override string? Opmerking => verordening.Samenloop?.Opmerking;

    public override Bevinding<Zwaarste> Beoordeel(Handelingdossier dossier)
    {
        var lezing = dossier.Eerste.LeesSamenloop();
        if (dossier.Boete is { } boete) return NaastBoete(dossier, boete, lezing);
        var maat = lezing.Aanname is null ? lezing.Inhoud?.ZwaarsteNaar : null;
        if (dossier.EenPlicht) return Kies(dossier, maat);
        var bevinding = lezing.Inhoud switch
        {
            null => Open(Vraagcode.SamenloopOnbekend, lezing.Vraag("één handeling die meer verplichtingen schendt"), null, Wie.Jurist, [Bron]),
            { ZwaarsteBijEenHandeling: null } => Open(Vraagcode.SamenloopOnbekend, NietGezegd, null, Wie.Jurist, [Bron]),
            { ZwaarsteBijEenHandeling: false } when lezing.Aanname is not null => Open(Vraagcode.SamenloopOnbekend, NietGelezen, null, Wie.Jurist, [Bron]),
            { ZwaarsteBijEenHandeling: false } => NaBekijken($"Van één handeling telt hier elke maatregel.", Herkomst.Recht),
            _ => Kies(dossier, maat),
        };
        return bevinding.Met(lezing.Aanname);
    }

    /// <summary>The heaviest, once it is known what each takes and the judgements do not contradict each other.</summary>
    private Bevinding<Zwaarste> Kies(Handelingdossier dossier, Zwaartemaat? maat) => dossier switch
    {
        _ when dossier.Gedragingen.Any(g => g.Tarief is null) => Nee($"Nog niet van elke gedraging staan percentage en duur vast.", Herkomst.Recht),
        { AndersBeoordeeld: true } => VraagWelkOordeel(dossier),
        _ => Weeg(dossier, maat),
    };

    /// <summary>Whether a lowering may stand beside a fine: only a provision that was read lets it, or forbids it.</summary>
    private Bevinding<Zwaarste> NaastBoete(Handelingdossier dossier, Gedragingdossier boete, Lezing<Samenloopregeling> lezing)
    {
        var gelezen = lezing.Aanname is null && lezing.Uitslag != Leesuitslag.Onbekend;
        if (gelezen && lezing.Inhoud?.GeenVerlagingBijBoete != true) return NaBekijken($"De verordening sluit een verlaging naast een boete niet uit.", Herkomst.Recht);
        if (!dossier.EenMetBoete)
        {
            return Open(
                Vraagcode.Samenloop,
                $"Zijn {boete.Aanduiding}, waarvoor een boete kan, en {dossier.Eerste.Aanduiding} één handeling of meer? Geef elke handeling een naam.",
                null,
                bronnen: [Bron]);
        }

        return gelezen
            ? Ja(new Zwaarste(boete.Id), $"Voor dezelfde handeling kan een boete worden opgelegd, voor {boete.Aanduiding}; dan komt er geen verlaging.", Herkomst.Recht)
                .Met(dossier.Gedragingen.Any(g => g.Dossier.Verplichtingen.Any(v => v.Geuniformeerd)) ? BoeteNaastHetVierdeLid : null)
            : Open(
                Vraagcode.SamenloopOnbekend,
                $"Kan er een verlaging komen naast een boete voor dezelfde handeling? Voor {boete.Aanduiding} kan een boete worden opgelegd, en wat de verordening daarover bepaalt is niet gelezen.",
                dossier.Eerste.Id,
                Wie.Jurist,
                [Bron]);
    }

    private Aanname BoeteNaastHetVierdeLid => new(
        Aannamecode.BoeteNaastVierdeLid,
        $"De verordening sluit een verlaging naast een boete uit. Aangenomen is dat zij dat ook kan bij een verplichting van het vierde lid van artikel 18: de wet verlaagt daar in ieder geval, en laat de verordening alleen de duur.",
        [Bron, Wet.Participatiewet.Artikel("18").Lid("4"), Wet.Participatiewet.Artikel("8").Lid("1").Onderdeel("a")]);

    /// <summary>A provision on something else than one act leaves that open: nobody gets every measure because it is silent.</summary>
    private Toelichting NietGezegd =>
        $"Telt van één handeling die meer verplichtingen schendt elke maatregel, of alleen de zwaarste? {_bron} zegt het niet, of het is niet bekend.";

    private Toelichting NietGelezen =>
        $"Telt van één handeling die meer verplichtingen schendt elke maatregel, of alleen de zwaarste? De bepaling is niet gelezen; {_bron} is een model.";

    /// <summary>By what the verordening measures; where it does not say, the lighter of what percentage and total point to.</summary>
    private Bevinding<Zwaarste> Weeg(Handelingdossier dossier, Zwaartemaat? maat)
    {
        if (dossier.Gedragingen.All(g => g.Tarief!.VastBedrag is null))
        {
            var naarPercentage = EvenZwaar.Naar(dossier, t => (t.Verlaging.Percentage, t.Verlaging.Zwaarte));
            var naarTotaal = EvenZwaar.Naar(dossier, t => (t.Verlaging.Zwaarte, t.Verlaging.Percentage));
            return maat switch
            {
                Zwaartemaat.Percentage => Zwaarste(dossier, naarPercentage),
                Zwaartemaat.Totaal => Zwaarste(dossier, naarTotaal),
                _ when naarPercentage.Zwaarte == naarTotaal.Zwaarte => Zwaarste(dossier, naarTotaal),
                _ => Zwaarste(dossier, naarPercentage).Met(LichtsteVanTweeMaten(naarPercentage.Mildste.Aanduiding, naarTotaal.Mildste.Aanduiding)),
            };
        }

        return WeegInEuro(dossier);
    }

    /// <summary>
    /// Once a fixed amount is among them: by euro of the month that comes first, or else of the last month whose norm is known. Whatever
    /// that norm is, what it points to is never heavier than the heaviest.
    /// </summary>
    private Bevinding<Zwaarste> WeegInEuro(Handelingdossier dossier)
    {
        if (dossier.Gedragingen.All(g => g.Tarief!.VastBedrag is not null)) return ZwaarsteInEuro(dossier, 0);

        var (casus, normen) = (dossier.Eerste.Casus, dossier.Eerste.Instellingen.Normen);
        var maand = (casus.Bekendmaking ?? casus.Peildatum).ToYearMonth().PlusMonths(1);
        if (Maandnorm.Zoek(casus, maand, normen).Bedrag is { } norm) return ZwaarsteInEuro(dossier, norm);
        return Maandnorm.Zoek(casus, normen.TotEnMet, normen).Bedrag is { } laatste
            ? ZwaarsteInEuro(dossier, laatste).Met(MetDeLaatsteNorm(maand, normen.TotEnMet))
            : VraagZwaarste(dossier);
    }

    private Bevinding<Zwaarste> ZwaarsteInEuro(Handelingdossier dossier, decimal norm) =>
        Zwaarste(dossier, EvenZwaar.Naar(dossier, t => t.VastBedrag is { } vast ? Hoogstens(t.Verlaging.Van(vast), norm) : t.Verlaging.Zwaarte * norm / 100));

    /// <summary>A fixed amount takes no more than the benefit of one month, where that is known.</summary>
    private static decimal Hoogstens(decimal bedrag, decimal norm) => norm == 0 ? bedrag : Math.Min(bedrag, norm);

    private Bevinding<Zwaarste> Zwaarste(Handelingdossier dossier, EvenZwaar even) => even.AndersBeoordeeld
        ? VraagWelkOordeel(dossier)
        : Ja(
            new Zwaarste(even.Mildste.Id),
            dossier.EenPlicht
                ? $"Dezelfde handeling leidt al tot een maatregel voor {even.Mildste.Aanduiding}, om dezelfde verplichting; die telt eenmaal."
                : (Toelichting)$"Dezelfde handeling leidt al tot een maatregel voor {even.Mildste.Aanduiding}; alleen de zwaarste geldt.",
            Herkomst.Recht);

    /// <summary>Two judgements on one person for one act: which of them holds, no provision says. It is answered by the same judgement on each.</summary>
    private Bevinding<Zwaarste> VraagWelkOordeel(Handelingdossier dossier)
    {
        var bevinding = Open(Vraagcode.DringendeRedenen, dossier.WelkeRedenen, null, bronnen: [Bron]);
        return bevinding with { OpenVraag = bevinding.OpenVraag! with { Velden = dossier.VeldenVanRedenen } };
    }

    private Aanname LichtsteVanTweeMaten(Aanduiding naarPercentage, Aanduiding naarTotaal) => new(
        Aannamecode.SamenloopMaat,
        $"Of de zwaarste maatregel die met het hoogste percentage is ({naarPercentage}) of die met het hoogste totaal ({naarTotaal}), is niet bekend. Genomen is de lichtste van die twee.",
        [Bron]);

    private Aanname MetDeLaatsteNorm(YearMonth maand, YearMonth laatste) => new(
        Aannamecode.SamenloopNorm,
        $"De norm van {maand} is niet bekend. Welke maatregel de zwaarste is, is daarom gemeten met de norm van {laatste}. Bekijk dit opnieuw zodra de norm bekend is.",
        [Bron]);

    private Bevinding<Zwaarste> VraagZwaarste(Handelingdossier dossier) => Open(
        Vraagcode.SamenloopZwaarste,
        $"Welke maatregel is de zwaarste, die voor {string.Join(" of die voor ", dossier.Gedragingen.Select(g => g.Dossier.Aanduiding))}? Een vast bedrag is zonder norm niet met een percentage te vergelijken. Geef de norm per maand op.",
        null,
        Wie.Administratie,
        [Bron]);
}
