namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>The provisions and judgments that bound a verordening.</summary>
internal static class Grens
{
    public static Bron Verordeningsopdracht { get; } = Wet.Participatiewet.Artikel("8").Lid("1").Onderdeel("a");

    /// <summary>Since then that provision asks a council for a verordening.</summary>
    public static LocalDate EersteDag { get; } = new(2015, 1, 1);

    public static Bron Mandaat { get; } = Wet.Awb.Artikel("10:10");

    public static Bron BepaaldeDuur { get; } = new Uitspraak("ECLI:NL:RBARN:2010:BL6619");

    public static Bron Artikel18(string lid) => Wet.Participatiewet.Artikel("18").Lid(lid);
}
