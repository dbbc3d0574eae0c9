namespace Maatregel.Api.Pagina.Formulier;

/// <summary>A list of which the last answer is "another", with a field for which one.</summary>
internal static class Anders
{
    public const string Waarde = "anders";

    /// <summary>The field in which the other one is named.</summary>
    public static string Veld(string veld) => $"{veld}-andere";

    /// <summary>The answers of the list, what was chosen before and is not in it, and "another" at the end.</summary>
    public static IReadOnlyList<Optie> Lijst(IEnumerable<Optie> opties, string gekozen, string anders, params IReadOnlyList<Vraag> welke)
    {
        List<Optie> lijst = [.. opties];
        if (gekozen.Length > 0 && gekozen != Waarde && lijst.TrueForAll(o => o.Waarde != gekozen)) lijst.Add(new Optie(gekozen, gekozen));
        lijst.Add(new Optie(Waarde, anders) { Onthult = welke });
        return lijst;
    }

    /// <summary>What was chosen, or what was filled in under "another"; empty when nothing was.</summary>
    public static string Lees(Ingevuld ingevuld, string veld) => ingevuld.Is(veld, Waarde) ? ingevuld[Veld(veld)] : ingevuld[veld];
}
