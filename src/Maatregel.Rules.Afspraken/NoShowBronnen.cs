using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken;

/// <summary>The sources on which the steps of the no-show process rest.</summary>
internal static class NoShowBronnen
{
    public static readonly Bron Afmelden = new Werkproces("afmelding");
    public static readonly Bron Herhaling = new Werkproces("herhalingsoproep");
    public static readonly Bron Horen = new Werkproces("hoor- en wederhoorgesprek");
    public static readonly Bron Poortwachter = new Werkproces("poortwachtergesprek");
    public static readonly Bron Nabellen = new Werkproces("nabellen");
    public static readonly Bron Deelname = new Werkproces("deelname aan een traject");
    public static readonly Bron Telefoon = new Werkproces("telefonische afspraak");
    public static readonly Bron Zorgvuldigheid = Wet.Awb.Artikel("3:2");
    public static readonly Bron Registratie = new Werkproces("registratie");
    public static readonly Bron Zienswijze = Wet.Awb.Artikel("4:8").Lid("1");
    public static readonly Bron OproepNietAannemelijk = new Uitspraak("ECLI:NL:CRVB:2020:2767");

    public static Bron GeenVerwijt(Regeling regeling) => regeling switch
    {
        Regeling.Ioaw => Wet.Ioaw.Artikel("20").Lid("3"),
        Regeling.Ioaz => Wet.Ioaz.Artikel("20").Lid("3"),
        _ => Wet.Participatiewet.Artikel("18").Lid("9"),
    };

    public static Bron Opschorting(Regeling regeling) => regeling switch
    {
        Regeling.Ioaw => Wet.Ioaw.Artikel("17").Lid("1"),
        Regeling.Ioaz => Wet.Ioaz.Artikel("17").Lid("1"),
        _ => Wet.Participatiewet.Artikel("54").Lid("1"),
    };

    /// <summary>Before the grant there is nothing to lower: what happens then belongs to the application.</summary>
    public static Bron Toekenning(Regeling regeling) => regeling switch
    {
        Regeling.Ioaw => Wet.Ioaw.Artikel("20"),
        Regeling.Ioaz => Wet.Ioaz.Artikel("20"),
        _ => Wet.Participatiewet.Artikel("44"),
    };

    /// <summary>What rests on the work process alone is an assumption: it is no law, and where it was described it was hardly followed.</summary>
    public static IReadOnlyList<Aanname> UitWerkproces(Werkwijze werkwijze, IReadOnlyList<Bron> bronnen)
    {
        List<Bron> stappen = [.. bronnen.OfType<Werkproces>()];
        return stappen.Count == 0
            ? []
            : [new(
                "werkproces-no-show",
                $"De stap volgt {werkwijze.Naam}{(werkwijze.Gevolgd == Antwoord.Nee ? ", zoals het op papier stond; in de praktijk werd het amper gevolgd" : "")}. Dat is geen wet en geen verordening: ga na of uw gemeente zo werkt.",
                stappen)];
    }
}
