using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>
/// Herziening bij inkeer kan alleen na een verlaging volgens artikel 18, vijfde tot en met achtste lid, en alleen op
/// verzoek van degene aan wie zij is opgelegd.
/// </summary>
internal sealed class Artikel18Lid11Verzoek() : Mogelijkheidsregel(Herzieningsgrond.Inkeer)
{
    public override RegelId Id => new(Regelcode.Pw18Lid11);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("11");

    public override string Vraag => "Is het een verlaging volgens het vijfde tot en met achtste lid, en is om herziening verzocht?";

    public override string Gevolg => "Het college kan de maatregel herzien.";

    public override IReadOnlyList<Productregel> Productregels => [Voorzichtigheid.NaBetaling];

    public override Bevinding<Herzieningsrecht> Beoordeel(Herzieningsdossier dossier) => dossier switch
    {
        { Verzoek.Regeling: not Regeling.Participatiewet } => Nee($"De {Naam(dossier.Verzoek.Regeling)} kent geen herziening bij inkeer.", Herkomst.Recht),
        { VijfdeTotAchtsteLid: Antwoord.Nee } => Nee($"Herziening bij inkeer volgens de wet is er alleen bij het vijfde tot en met achtste lid; deze maatregel berust op {dossier.Maatregel.Regel}.", Herkomst.Recht),
        { VijfdeTotAchtsteLid: Antwoord.Onbekend, Verzoek.OpVerzoek: not Antwoord.Nee } => Open(Vraagcode.RegelBijGrondslag, WelkLid(dossier), null, Wie.Jurist, [Bron, Wet.Participatiewet.Artikel("18").Lid("4")]),
        { Maatregel.Grondslag: { } grondslag, GeuniformeerdePlicht: false } => Open(
            Vraagcode.RegelBijGrondslag,
            $"De maatregel berust volgens de opgave op {dossier.Maatregel.Regel}, en de geschonden bepaling is {grondslag}. Dat is geen van de acht plichten van het vierde lid; daarop kan het vijfde tot en met achtste lid niet rusten. Klopt de plicht, of moet het besluit zelf worden ingetrokken?",
            null,
            Wie.Jurist,
            [Bron, Wet.Participatiewet.Artikel("18").Lid("4"), new Uitspraak("ECLI:NL:CRVB:2018:4308")]),
        { Verzoek.OpVerzoek: Antwoord.Nee } => Nee($"De belanghebbende heeft niet om herziening verzocht."),
        { Verzoek: { OpVerzoek: Antwoord.Ja, IngediendOp: { } dag } } => Ja(new(dag.ToYearMonth()), $"De belanghebbende heeft op {dag} om herziening verzocht."),
        { Verzoek.OpVerzoek: Antwoord.Ja } => Open(Vraagcode.Verzoek, $"Op welke dag heeft de belanghebbende om herziening verzocht?", null),
        _ => Open(Vraagcode.Verzoek, $"Heeft de belanghebbende om herziening verzocht, en op welke dag?", null),
    };

    private static string Naam(Regeling regeling) => regeling == Regeling.Ioaw ? Wet.Ioaw.Naam : Wet.Ioaz.Naam;
}
