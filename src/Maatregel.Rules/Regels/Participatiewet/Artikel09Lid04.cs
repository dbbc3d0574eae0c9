using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// De alleenstaande ouder van een kind jonger dan twaalf hoeft pas werk te aanvaarden als het college opvang, scholing
/// en belastbaarheid heeft onderzocht.
/// </summary>
internal sealed class Artikel09Lid04 : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new(Regelcode.Pw9Lid4);

    public override Stap Stap => Stap.Plicht;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("9").Lid("4");

    public override bool HangtAfVanDeDag => true;

    public override string Vraag =>
        "Is bij een alleenstaande ouder van een kind jonger dan twaalf jaar onderzocht of opvang, scholing en belastbaarheid werken toelaten?";

    public override string Gevolg => "Zonder dat onderzoek geldt de plicht om werk te aanvaarden niet: geen maatregel.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        dossier.GaatOver(Verplichtingcode.Pw18Lid4A) ? Toets(dossier)
        : DientHetWerk(dossier) && (dossier.Persoon?.AlleenstaandeOuderMetKindJongerDan12 is not null || MisschienAlleenstaandeOuder(dossier)) ? Aangenomen(Toets(dossier))
        : Nee($"De gedraging gaat niet over het aanvaarden of behouden van werk.");

    private Bevinding<Beletsel> Toets(Gedragingdossier dossier) =>
        dossier.Persoon?.AlleenstaandeOuderMetKindJongerDan12 switch
        {
            Antwoord.Nee => Nee($"De {dossier.Wie} is geen alleenstaande ouder van een kind jonger dan twaalf jaar."),
            Antwoord.Ja => Onderzocht(dossier),
            _ when GeenAlleenstaandeOuder(dossier) => Nee($"De {dossier.Wie} is geen alleenstaande ouder."),
            null when !MisschienAlleenstaandeOuder(dossier) => Nee($"Niet gesteld is dat de {dossier.Wie} alleenstaande ouder is van een kind jonger dan twaalf jaar.").Met(
                new Aanname(
                    Aannamecode.NietGesteldAlleenstaandeOuder,
                    $"Niet gesteld is dat de {dossier.Inwoner} alleenstaande ouder is van een kind jonger dan twaalf jaar. Aangenomen is van niet.",
                    [Bron])),
            _ => Open(Vraagcode.AlleenstaandeOuder, $"Is de {dossier.Wie} alleenstaande ouder van een kind jonger dan twaalf jaar?", dossier.Id),
        };

    private static bool GeenAlleenstaandeOuder(Gedragingdossier dossier) =>
        (dossier.Persoon?.AlleenstaandeOuder == Antwoord.Nee && dossier.Casus.Uitkering?.Leefsituatie != Leefsituatie.AlleenstaandeOuder)
        || dossier.Gedraging.Van == Gezinslid.Partner
        || (dossier.Persoon?.AlleenstaandeOuder is null && dossier.Casus.Partner is not null);

    /// <summary>Other facts say that this may be a sole parent: then the default of "not told" would contradict them.</summary>
    private static bool MisschienAlleenstaandeOuder(Gedragingdossier dossier) =>
        dossier.Persoon?.AlleenstaandeOuder is not null
        || Onderzoek(dossier) is not null
        || (dossier.Persoon?.Omstandigheden?.Kinderen == Antwoord.Ja && dossier.Casus.Uitkering?.Leefsituatie?.VanEenPersoon() != false)
        || dossier.Casus.Uitkering?.Leefsituatie == Leefsituatie.AlleenstaandeOuder
        || dossier.Persoon?.Ontheffingen?.Any(o => o.Grond == OntheffingGrond.AlleenstaandeOuderKindJongerDan5) == true;

    /// <summary>
    /// Letters d and e oblige to travel and to move for the sake of work. Whether lid 4 of article 9 carries them too is not said; of a sole
    /// parent whose case was not looked into that is assumed, and of whom it is not certain, it is asked.
    /// </summary>
    private static bool DientHetWerk(Gedragingdossier dossier) => dossier.GaatOver(Verplichtingcode.Pw18Lid4D) || dossier.GaatOver(Verplichtingcode.Pw18Lid4E);

    private Bevinding<Beletsel> Aangenomen(Bevinding<Beletsel> bevinding) => bevinding.Conclusie is null ? bevinding : bevinding.Met(new Aanname(
        Aannamecode.OpvangNietOnderzocht,
        $"Opvang, scholing en belastbaarheid zijn niet onderzocht. Aangenomen is dat dan ook de plicht om voor werk te reizen of te verhuizen niet geldt: zij dient het aanvaarden van werk. Het vierde lid van artikel 9 noemt haar niet.",
        [Bron]));

    private static Antwoord? Onderzoek(Gedragingdossier dossier) => dossier.Oordeel?.Voorwaarden?.OpvangScholingEnBelastbaarheidOnderzocht is { } antwoord and not Antwoord.Onbekend ? antwoord : null;

    private Bevinding<Beletsel> Onderzocht(Gedragingdossier dossier) => Onderzoek(dossier) switch
    {
        Antwoord.Ja => Nee($"Opvang, scholing en belastbaarheid zijn onderzocht.", Herkomst.Oordeel),
        Antwoord.Nee => Ja(Beletsel.GeenMaatregel, $"Opvang, scholing en belastbaarheid zijn niet onderzocht.", Herkomst.Oordeel),
        _ => Open(Vraagcode.OpvangScholingBelastbaarheid, $"Zijn opvang, scholing en belastbaarheid onderzocht voordat werk werd gevraagd?", dossier.Id),
    };
}
