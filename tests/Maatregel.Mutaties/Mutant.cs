using System.Globalization;

namespace Maatregel.Mutaties;

/// <summary>One change to one condition.</summary>
/// <param name="Nummer">Its number in the mutated sources.</param>
/// <param name="Plaats">The file and the line.</param>
/// <param name="Soort">What was changed.</param>
/// <param name="Tekst">The condition.</param>
internal sealed record Mutant(int Nummer, string Plaats, string Soort, string Tekst)
{
    /// <summary>How it begins in the table of what makes no difference: without the line, which moves with every change.</summary>
    public string Rij => $"| {Plaats.Split(':')[0]} | {Soort} | `{Tekst.Replace("|", "\\|", StringComparison.Ordinal)}` |";

    public string Regel => RegelVan(Plaats);

    /// <summary>The rule of a place, or of a row of that table.</summary>
    public static string RegelVan(string plaats) => Path.GetFileNameWithoutExtension(plaats[..plaats.IndexOf(".cs", StringComparison.Ordinal)].TrimStart('|', ' '));

    public static Mutant Lees(string rij)
    {
        var velden = rij.Split('\t');
        return new(int.Parse(velden[0], CultureInfo.InvariantCulture), velden[1], velden[2], velden[3]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Nummer}\t{Plaats}\t{Soort}\t{Tekst}");
}
