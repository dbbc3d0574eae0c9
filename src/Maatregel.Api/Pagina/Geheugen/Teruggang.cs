using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Schermen;

namespace Maatregel.Api.Pagina.Geheugen;

/// <summary>A page of a case that somebody went back to, beside what was answered since.</summary>
internal static class Teruggang
{
    /// <summary>Of the page counts what it asks itself; the rest is as it was answered last.</summary>
    /// <param name="pagina">Where the case stood on the page.</param>
    /// <param name="laatste">Where it stood last.</param>
    /// <param name="stap">The code of what the page showed.</param>
    /// <param name="gestuurd">The fields that the page sent.</param>
    /// <returns>The answers that count, or null when the conduct that the page shows is no longer known.</returns>
    public static Ingevuld? Antwoorden(Stand pagina, Stand laatste, string stap, IEnumerable<string> gestuurd)
    {
        IReadOnlySet<string> gezegd = stap == Schermenlijst.Advies
            ? new HashSet<string> { Velden.Afwijking }
            : (Schermenlijst.Zoek(stap)?.Vragen(pagina) ?? []).Gezegd(gestuurd, pagina.Ingevuld);
        var later = laatste.Nummer == pagina.Nummer ? laatste.Ingevuld : Gedragingwissel.Terug(laatste, pagina.Nummer);
        return later?.Met(pagina.Ingevuld, gezegd);
    }

    /// <summary>Where the answers are others than on the page, in words. A conduct that was put back on the form is compared as it is written there.</summary>
    public static IEnumerable<string> Later(Stand pagina, Stand nu)
    {
        var was = (pagina.Basis is null && nu.Basis is not null ? Gedragingwissel.Terug(pagina, pagina.Nummer) : null) ?? pagina.Ingevuld;
        foreach (var scherm in Schermenlijst.Route(nu).Where(s => s.Velden(nu).Any(v => nu.Ingevuld[v] != was[v]))) yield return scherm.Kort;
        if (!nu.AndereGedragingen.SequenceEqual(pagina.AndereGedragingen)) yield return "De andere gedragingen";
    }
}
