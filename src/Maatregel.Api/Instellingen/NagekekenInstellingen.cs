namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Nagekeken</c>: which rules the lawyer of the municipality has checked.</summary>
internal sealed class NagekekenInstellingen : IInstellingen
{
    public static string Sectie => "Nagekeken";

    /// <summary>A CSV file with a row each time that a rule was checked; empty for none.</summary>
    public string Bestand { get; init; } = "";

    /// <exception cref="InstellingException">The file cannot be read.</exception>
    public string Tekst() => Bestand.Length == 0 ? "" : Mapbestand.LeesTekst("Nagekeken:Bestand", Bestand);

    public IEnumerable<string> Fouten()
    {
        if (Bestand.Length > 0 && !File.Exists(Bestand)) yield return "Nagekeken:Bestand bestaat niet.";
    }
}
