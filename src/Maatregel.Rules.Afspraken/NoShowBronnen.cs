using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Afspraken;

/// <summary>The sources on which the steps of the no-show process rest.</summary>
internal static class NoShowBronnen
{
    public static readonly Bron Afmelden = new Werkproces("afmelding");
    public static readonly Bron Herhaling = new Werkproces("herhalingsoproep");
    public static readonly Bron Horen = new Werkproces("hoor- en wederhoorgesprek");
    public static readonly Bron Poortwachter = new Werkproces("poortwachtersgesprek");
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

    /// <summary>What rests on the work process alone is an assumption: it is no law.</summary>
    public static IReadOnlyList<Aanname> UitWerkproces(params IReadOnlyList<Bron> bronnen)
    {
        List<Bron> stappen = [.. bronnen.OfType<Werkproces>()];
        return stappen.Count == 0
            ? []
            : [new("werkproces-no-show", $"De stap volgt het werkproces van Leidschendam-Voorburg uit 2017. Dat is geen wet en geen verordening: ga na of uw gemeente zo werkt.", stappen)];
    }
}
