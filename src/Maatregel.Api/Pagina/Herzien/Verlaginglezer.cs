using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>Reads a percentage and a number of months that belong together.</summary>
internal static class Verlaginglezer
{
    /// <summary>Half an answer is none, and nobody may think that it counted.</summary>
    public static Verlaging? Lees(Ingevuld ingevuld, Veldlezer lees, string percentage, string maanden)
    {
        if (ingevuld.Heeft(percentage)) lees.Verplicht(maanden, "Vul ook het aantal maanden in, zoals 1.");
        if (ingevuld.Heeft(maanden)) lees.Verplicht(percentage, "Vul ook het percentage in, zoals 50.");
        var (deel, duur) = (lees.Percentage(percentage), lees.Getal(maanden));
        return deel is { } p && duur is { } m ? new Verlaging(p, m) : null;
    }
}
