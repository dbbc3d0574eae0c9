using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Whether the duty applied to this person and was imposed, whether the facts are established, and what only this duty asks.</summary>
internal sealed class PlichtScherm : Scherm
{
    public override string Code => "plicht";

    public override string Titel => "Gold de verplichting, en staan de feiten vast?";

    public override string Kort => "De verplichting";

    public override string Inleiding => "Een verplichting telt alleen als zij is opgelegd aan deze inwoner, en er geen ontheffing gold. De gemeente moet laten zien wat er gebeurde: een vermoeden is niet genoeg.";

    public override bool PerGedraging => true;

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.JaNee(
            V.Opgelegd,
            "Was de verplichting concreet en op maat opgelegd?",
            "Zoek het besluit of het plan van aanpak waarin de verplichting staat.",
            "Bijvoorbeeld in een besluit of een plan van aanpak dat de inwoner heeft gekregen."),
        Schermen.Vragen.JaNee(
            V.Feiten,
            "Blijkt uit het dossier wat er is gebeurd?",
            "Leg vast wie wat heeft gezien, en vraag de inwoner om een reactie.",
            "Bijvoorbeeld uit een gespreksverslag, een presentielijst of een verklaring."),
        VanPartner(stand) ? Persoon(stand, Verzamelvraag.Partner, "de partner", V.Partner) : Persoon(stand, Verzamelvraag.Persoon, "de inwoner", v => v),
        .. NadereVragen(stand),
        Terzijdevragen.Maak(stand),
    ];

    /// <summary>The same questions about whoever did it.</summary>
    private static Vraag Persoon(Stand stand, Verzamelvraag vraag, string wie, Func<string, string> veld) =>
        vraag.Vraag(
            Schermen.Vragen.JaNee(veld(V.Pensioen), $"Had {wie} toen de AOW-leeftijd bereikt?", "Vraag de administratie naar de leeftijd op die dag."),
            Schermen.Vragen.JaNee(veld(V.Arbeidsongeschikt), $"Was {wie} toen volledig en duurzaam arbeidsongeschikt?", "Zoek in het dossier naar een beoordeling van het UWV of een keuring."),
            Schermen.Vragen.JaNee(
                veld(V.Ontheffing),
                $"Had {wie} toen een ontheffing van deze verplichting?",
                "Zoek in het dossier of er een ontheffing is verleend, en tot wanneer die loopt.",
                BijDeParticipatiewet(stand) ? "De wet laat ontheffing toe van werk zoeken en aannemen en van de tegenprestatie, niet van voorzieningen en onderzoek." : null,
                bijJa: Ontheffingvragen.Maak(stand, wie, veld)));

    /// <summary>Of a poortwachtergesprek the first day of the benefit is asked with the appointment.</summary>
    private static bool BijDeAfspraak(Stand stand) => stand.Ingevuld.Is(V.Gedraging, "no-show") && stand.Ingevuld.Is(V.Onderdeel, "poortwachtergesprek");

    /// <summary>IOAW and IOAZ know other exemptions.</summary>
    private static bool BijDeParticipatiewet(Stand stand) => Keuzelijsten.Regelingen.Lees(stand.Ingevuld[V.Regeling]) is null or Regeling.Participatiewet;

    private static bool VanPartner(Stand stand) => stand.Ingevuld.Is(V.Van, "partner");

    /// <summary>Asked when the advice has the question open, and as long as something is filled in; what goes with blame is asked there.</summary>
    private static IEnumerable<Vraag> NadereVragen(Stand stand)
    {
        var voorwaarden = (stand.Advies?.OpenVragen ?? []).Where(v => v.Code == Vraagcode.VoorwaardePersoon).SelectMany(v => Antwoordvelden.Alle(v, stand.Ingevuld)).ToHashSet(StringComparer.Ordinal);
        return Nader.Alle.Where(n => n.Veld != Nader.GemeenteMeegewogen && (n.Veld != Nader.Toegekend || !BijDeAfspraak(stand)))
            .Select(n => VanPartner(stand) && n.IsPersoonsfeit ? n with { Veld = V.Partner(n.Veld), Label = n.Label.Replace("de inwoner", "de partner", StringComparison.Ordinal) } : n)
            .Where(n => Gevraagd(n, stand, voorwaarden) || stand.Ingevuld.Heeft(n.Veld))
            .Select(n => NadereVraag(n, stand));
    }

    /// <summary>Which facts a condition of a provision turns on, its question says.</summary>
    private static bool Gevraagd(Nader nader, Stand stand, HashSet<string> voorwaarden) =>
        voorwaarden.Contains(nader.Veld) || stand.Gevraagd(nader.Vraagcodes.Where(c => c != Vraagcode.VoorwaardePersoon));

    private static Vraag NadereVraag(Nader nader, Stand stand) => nader switch
    {
        { Veld: Nader.Besefsgeval } when stand.DocumentVanGedraging?.Besefsgevallen() is { Count: > 0 } gevallen => Schermen.Vragen.Keuze(
            nader.Veld,
            nader.Label,
            [.. gevallen.Select(g => new Optie(g.Key, Weergave.Hoofdletter(g.Value))), Schermen.Vragen.WeetNiet("Leg naast elkaar wat er gebeurde en wat de verordening noemt.")],
            verplicht: false),
        { Veld: Nader.Misdraging } => Schermen.Vragen.Keuze(nader.Veld, nader.Label, Keuzelijsten.Misdragingen.Opties, verplicht: false),
        { Veld: Nader.Nakoming } => Schermen.Vragen.Keuze(nader.Veld, nader.Label, Keuzelijsten.Nakomingen.Opties, verplicht: false),
        { Veld: Nader.Spreidingsplan } => Schermen.Vragen.Keuze(nader.Veld, nader.Label, stand.Spreidingsplannen, verplicht: false),
        { Veld: Nader.Handeling } => new Vraag(nader.Soort, nader.Veld, nader.Label) { Uitleg = "Geef gedragingen die samen één handeling zijn dezelfde naam, zoals A. Zijn het er meer, geef elke dan een eigen naam. Vul dit bij elke gedraging in." },
        { Veld: Nader.PercentageWaarom } => new Vraag(nader.Soort, nader.Veld, nader.Label) { Uitleg = "Deze reden komt in het besluit. Is het percentage hoger dan de verordening noemt, dan telt het niet zonder reden." },
        { Soort: Veldsoort.Keuze } => Schermen.Vragen.JaNee(nader.Veld, nader.Label, "Zoek dit uit in het dossier of vraag het aan de inwoner.", verplicht: false),
        _ => new Vraag(nader.Soort, nader.Veld, nader.Label) { Uitleg = "Leeg laten mag, als u dit niet weet." },
    };
}
