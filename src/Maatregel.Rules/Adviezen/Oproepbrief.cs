using Maatregel.Rules.Adviezen.Schrijven;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen;

/// <summary>
/// De uitnodiging voor een afspraak van het traject, de nieuwe uitnodiging na een gemiste, en de notitie van een telefoongesprek
/// daarover. Wat er kan volgen staat erin zoals de regels het zeggen, en niet als dreigement.
/// </summary>
public static class Oproepbrief
{
    private const int DagenTotHerhaling = 7;

    // A day at the end of the calendar has no week after it.
    private const int EersteJaar = 1900;
    private const int LaatsteJaar = 9000;

    private const string Aangenomen = "Vooruitblik.";

    /// <summary>De namen van de teksten: die van de sjablonen.</summary>
    public static IReadOnlyList<string> Namen { get; } = [.. Tekstsoort.Alle.Where(s => s.Velden == Oproepvelden.Alle).Select(s => s.Naam)];

    /// <summary>
    /// De casus zoals zij wordt als de inwoner ook op de nieuwe afspraak niet komt en zich niet afmeldt: om advies over te vragen.
    /// Alles wat daarvoor moet worden beoordeeld, is erin aangenomen; de brief zegt daarom wat er kan gebeuren, niet wat er gebeurt.
    /// </summary>
    /// <param name="casus">De casus; de eerste no-show daarin is die van de afspraak.</param>
    /// <returns>De casus, of <c>null</c> als er geen no-show in staat of de dagen van de casus zo'n vervolg niet toelaten.</returns>
    public static Casus? Vooruitblik(Casus casus)
    {
        ArgumentNullException.ThrowIfNull(casus);
        if (Zoek(casus) is not { } gedraging || Dagen(casus, gedraging).Any(dag => dag.Year is < EersteJaar or > LaatsteJaar)) return null;
        var eerste = Gemist(gedraging.NoShow!, OproepSoort.Uitnodiging, casus.Peildatum);
        var herhaling = Gemist(gedraging.NoShow!, OproepSoort.Herhaling, eerste.AfspraakOp!.Value.PlusDays(DagenTotHerhaling));
        var laatste = herhaling.AfspraakOp!.Value;
        var vooruitblik = casus with
        {
            Peildatum = LocalDate.Max(casus.Peildatum, laatste.PlusDays(DagenTotHerhaling)),
            Bekendmaking = null,
            Hoor = new Hoor { Status = HoorStatus.Gehoord, Datum = laatste.PlusDays(1) },
            DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen, Motivering = Aangenomen },
            EerdereMaatregelen = casus.EerdereMaatregelen ?? [],
            Gedragingen =
            [
                gedraging with
                {
                    Datum = laatste,
                    GeconstateerdOp = laatste,
                    NoShow = Verder(gedraging.NoShow!, eerste, herhaling),
                    Oordeel = new Oordeel
                    {
                        VerplichtingOpgelegd = Antwoord.Ja,
                        FeitenVastgesteld = Antwoord.Ja,
                        Grondslag = gedraging.Oordeel?.Grondslag,
                        Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = Mate.Volledig, Motivering = Aangenomen },
                    },
                },
            ],
        };
        return CasusValidator.Fouten(vooruitblik).Count == 0 ? vooruitblik : null;
    }

    /// <summary>Schrijft een tekst.</summary>
    /// <param name="naam">De naam van het sjabloon, een uit <see cref="Namen"/>.</param>
    /// <param name="casus">De casus zoals zij is.</param>
    /// <param name="vooruitblik">Het advies over <see cref="Vooruitblik"/>.</param>
    /// <returns>De tekst, of <c>null</c> als zij niet bij de casus past.</returns>
    public static Tekststuk? Schrijf(string naam, Casus casus, Advies vooruitblik)
    {
        ArgumentNullException.ThrowIfNull(casus);
        ArgumentNullException.ThrowIfNull(vooruitblik);
        if (Zoek(casus) is not { } gedraging) return null;
        var soort = naam == "herhaling" ? OproepSoort.Herhaling : OproepSoort.Uitnodiging;
        return vooruitblik.Achtergrond.Instellingen.Sjablonen.Stuk(naam, new Oproepstof(casus, gedraging, vooruitblik, soort));
    }

    private static Gedraging? Zoek(Casus casus) => casus.Gedragingen.FirstOrDefault(g => g.NoShow is not null);

    private static IEnumerable<LocalDate> Dagen(Casus casus, Gedraging gedraging) =>
        gedraging.NoShow!.Oproepen.SelectMany(o => new[] { o.AfspraakOp, o.Verzonden }).OfType<LocalDate>().Append(casus.Peildatum);

    private static Oproep Gemist(NoShow noShow, OproepSoort soort, LocalDate anders)
    {
        var oproep = noShow.Oproepen.LastOrDefault(o => o.Soort == soort) ?? new Oproep { Soort = soort };
        var afspraak = oproep.AfspraakOp ?? anders;
        return oproep with
        {
            AfspraakOp = afspraak,
            Verzonden = oproep.Verzonden ?? afspraak.PlusDays(-DagenTotHerhaling),
            Aannemelijk = Antwoord.Ja,
            Verschenen = Opkomst.Nee,
            VoorafAfgemeld = Antwoord.Nee,
        };
    }

    /// <summary>Daily attendance has a warning and a talk before a missed day counts.</summary>
    private static NoShow Verder(NoShow noShow, Oproep eerste, Oproep herhaling) => noShow with
    {
        Oproepen = [eerste, herhaling],
        Belpogingen = noShow.Kanaal == Kanaal.Telefoon ? NoShow.NodigePogingen : noShow.Belpogingen,
        GewaarschuwdOp = noShow.Onderdeel == NoShowOnderdeel.Traject ? noShow.GewaarschuwdOp ?? eerste.AfspraakOp : noShow.GewaarschuwdOp,
        GesprekOp = noShow.Onderdeel == NoShowOnderdeel.Traject ? noShow.GesprekOp ?? eerste.AfspraakOp : noShow.GesprekOp,
    };
}
