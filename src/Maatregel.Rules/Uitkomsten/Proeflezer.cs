using Maatregel.Rules.Adviezen;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>Reads from an advice what a table needs.</summary>
internal static class Proeflezer
{
    public static Proefuitkomst Lees(Advies advies) => advies.Maatregelen is [{ } maatregel, ..]
        ? Maatregel(advies, maatregel)
        : new()
        {
            Uitkomst = advies.Uitkomst,
            Regel = advies.Uitkomst == Uitkomst.Waarschuwing ? advies.Gedragingen[0].Regel : null,
            Vragen = [.. advies.OpenVragen.Select(v => new Proefvraag(v.Code, v.Vraag.Tekst))],
            Tekst = Woorden(advies),
        };

    private static Proefuitkomst Maatregel(Advies advies, GeadviseerdeMaatregel maatregel) => new()
    {
        Uitkomst = advies.Uitkomst,
        Grondslag = maatregel.Grondslag,
        Regel = maatregel.Regel,
        Percentage = maatregel.VastBedrag is null ? maatregel.Geadviseerd.Percentage : null,
        Maanden = maatregel.VastBedrag is null ? maatregel.Geadviseerd.Maanden : null,
        Bedrag = advies.Maatregelen.Sum(m => m.Totaal),
        PerMaand = maatregel.Plan.Count > 1 ? [.. maatregel.Plan.Select(p => p.Bedrag ?? 0)] : [],
        Tekst = string.Join(" en ", advies.Maatregelen.Select(m => Hoogte(advies, m))),
    };

    private static string Hoogte(Advies advies, GeadviseerdeMaatregel m)
    {
        var wat = m.VastBedrag is null ? NederlandseWeergave.Verlaging(m.Geadviseerd) + $": {Bedrag(m.Totaal ?? 0)}" : Bedrag(m.Totaal ?? 0);
        return $"{wat} ({Bepaling(advies, m.Regel)}{(m.Regel.Waarde.StartsWith("model-", StringComparison.Ordinal) ? ", aangenomen" : "")})";
    }

    /// <summary>The table names the verordening once, above it; a model provision names what it is from.</summary>
    private static string Bepaling(Advies advies, RegelId regel) =>
        advies.Motivering.First(o => o.Regel == regel).Bron is var bron && bron is Verordeningsbepaling bepaling ? bepaling.Plaats : bron.Aanhaling;

    private static string Woorden(Advies advies) => advies switch
    {
        { Route: { } route } => route.Tekst.Tekst,
        { OpenVragen.Count: > 0 } => "Vraag: " + string.Join(" ", advies.OpenVragen.Select(v => v.Vraag.Tekst)),
        _ => advies.Gedragingen[0].Toelichting.Tekst,
    };
}
