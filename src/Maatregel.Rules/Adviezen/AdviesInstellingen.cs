using Maatregel.Rules.Feiten;
using Maatregel.Rules.Normen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Adviezen;

/// <summary>
/// De keuzen die de wet aan de gemeente laat of openlaat. Elk advies dat op een keuze berust, noemt die onder de aannames, of onder de
/// keuzen als de gemeente haar heeft bevestigd.
/// </summary>
public sealed record AdviesInstellingen
{
    /// <summary>De standaardkeuzen.</summary>
    public static AdviesInstellingen Standaard { get; } = new();

    /// <summary>
    /// Vanaf welk moment de twaalf maanden van artikel 18, zesde tot en met achtste lid, lopen. De wet zegt alleen "nadat
    /// het vijfde lid toepassing heeft gevonden"; de standaard is de bekendmaking van het eerdere besluit.
    /// </summary>
    public RecidiveAnker RecidiveAnker { get; init; } = RecidiveAnker.Bekendmaking;

    /// <summary>
    /// Of een op nihil afgestemde maatregel meetelt bij herhaling. De wet laat dat open: bij
    /// <see cref="Antwoord.Onbekend"/>, de standaard, vraagt het advies ernaar.
    /// </summary>
    public Antwoord NihilTeltMee { get; init; } = Antwoord.Onbekend;

    /// <summary>
    /// Of een maatregel om een gedraging van een ander gezinslid meetelt bij herhaling. De wet laat dat open: bij
    /// <see cref="Antwoord.Onbekend"/>, de standaard, vraagt het advies ernaar.
    /// </summary>
    public Antwoord AnderGezinslidTeltMee { get; init; } = Antwoord.Onbekend;

    /// <summary>
    /// Of na een gemiste eerste oproep een herhalingsoproep hoort te gaan. Dat volgt uit het werkproces, niet uit de wet. Een traject met
    /// dagelijkse deelname kent geen herhalingsoproep: waarschuwing en gesprek gaan daar altijd vooraf.
    /// </summary>
    public bool HerhalingsoproepVereist { get; init; } = true;

    /// <summary>Wat de gemeente heeft bevestigd van de tekst van een bepaling na de laatst gelezen dag; de standaard is niets.</summary>
    public IReadOnlyList<Horizonverlenging> Horizon { get; init => field = Reeks.Kopie(value); } = Reeks<Horizonverlenging>.Leeg;

    /// <summary>
    /// Wat gemeenten hebben bevestigd, ieder voor zich; de standaard is niets. Het gaat in hun adviezen vóór de keuzen hierboven, en staat
    /// daar onder <see cref="Advies.Keuzen"/> en niet onder de aannames.
    /// </summary>
    public IReadOnlyList<Gemeentekeuzen> PerGemeente { get; init => field = Reeks.Kopie(value); } = Reeks<Gemeentekeuzen>.Leeg;

    /// <summary>De laatste dag waarop alle wetten bekend zijn: gelezen, of door de gemeente bevestigd.</summary>
    public LocalDate? WetBekendTotEnMet
    {
        get
        {
            var kennis = new Wetskennis(Wetslezingen.Alle, Horizon);
            return Wetslezingen.Alle.Min(l => kennis.TotEnMet(l.Bepaling));
        }
    }

    /// <summary>De bijstandsnormen waarmee wordt gerekend; de standaard zijn de meegeleverde.</summary>
    public Normenlijst Normen { get; init; } = Normenlijst.Ingebouwd;

    /// <summary>De sjablonen van de teksten; een gemeente kan ze vervangen. Zij veranderen niets aan het advies zelf.</summary>
    public Sjablonen Sjablonen { get; init; } = Sjablonen.Standaard;

    /// <summary>All that is wrong with what was confirmed: of the text of the law, and by municipalities.</summary>
    internal IReadOnlyList<string> Fouten() =>
    [
        .. Horizon.Index().SelectMany(h => h.Item.Fouten().Select(f => $"{nameof(Horizon)}[{h.Index}].{f}")),
        .. PerGemeente.SelectMany(k => k.Fouten().Select(f => $"{k.Gemeente}: {f.Pad}: {f.Reden}")),
        .. PerGemeente.GroupBy(k => k.Gemeente).Where(g => g.Count() > 1).Select(g => $"{g.Key}: de keuzen van deze gemeente staan er meer dan één keer."),
    ];

    /// <summary>What holds in one municipality: what it confirmed, and for the rest what holds for all.</summary>
    internal AdviesInstellingen Voor(Gemeentekeuzen eigen) =>
        this with
        {
            PerGemeente = [eigen],
            RecidiveAnker = Gekozen(eigen, Aannamecode.RecidiveAnker, RecidiveAnker),
            NihilTeltMee = Gekozen(eigen, Aannamecode.RecidiveNihil, NihilTeltMee),
            AnderGezinslidTeltMee = Gekozen(eigen, Aannamecode.RecidiveGezinslid, AnderGezinslidTeltMee),
            HerhalingsoproepVereist = Gekozen(eigen, Aannamecode.Herhalingsoproep, HerhalingsoproepVereist ? Antwoord.Ja : Antwoord.Nee) == Antwoord.Ja,
        };

    /// <summary>The same of a default.</summary>
    internal Keuze? Bevestigd(Aanname aanname) => Bevestigd(aanname.Code, aanname.Tekst, aanname.Bronnen);

    /// <summary>What the municipality confirmed of what would otherwise be assumed or asked, if it did.</summary>
    internal Keuze? Bevestigd(string code, Toelichting tekst, IReadOnlyList<Bron> bronnen) => PerGemeente is [var eigen] && eigen.Zoek(code) is { } keuze
        ? new Keuze(code, $"{tekst} De gemeente heeft dat bevestigd op {keuze.BevestigdOp}. Bron: {keuze.Bron}.", keuze.BevestigdOp, keuze.Door, bronnen)
        : null;

    /// <summary>What the municipality answered under a code that knows yes and no; unknown when it did not.</summary>
    internal Antwoord GekozenAntwoord(string code) => PerGemeente is [var eigen] ? Gekozen(eigen, code, Antwoord.Onbekend) : Antwoord.Onbekend;

    private static T Gekozen<T>(Gemeentekeuzen eigen, string code, T anders)
        where T : struct, Enum => eigen.Zoek(code)?.Waarde is { } waarde && Codes<T>.Lees(waarde, out var gekozen) ? gekozen : anders;

    /// <inheritdoc/>
    public override string ToString() => nameof(AdviesInstellingen);
}
