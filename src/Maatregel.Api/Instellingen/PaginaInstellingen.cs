namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Pagina</c>: how the page looks, and how long the host remembers what is filled in on it.</summary>
internal sealed class PaginaInstellingen : IInstellingen
{
    public static string Sectie => "Pagina";

    /// <summary>The path of a stylesheet with the tokens <c>--basis-…</c> of the municipality; empty for the colours of the page itself.</summary>
    public string Huisstijl { get; init; } = "";

    /// <summary>How many minutes after the last press the host still remembers the answers of a case; zero is not at all.</summary>
    public int BewaarMinuten { get; init; } = 60;

    public IEnumerable<string> Fouten()
    {
        if (BewaarMinuten is < 0 or > 480) yield return "Pagina:BewaarMinuten ligt niet tussen 0 en 480 minuten.";
        if (Huisstijl.Length == 0) yield break;
        if (!File.Exists(Huisstijl)) yield return "Pagina:Huisstijl bestaat niet.";
        else if (!IsLeesbaar()) yield return "Pagina:Huisstijl is niet te lezen.";
    }

    private bool IsLeesbaar()
    {
        try
        {
            using var bestand = File.OpenRead(Huisstijl);
            return true;
        }
        catch (Exception fout) when (fout is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }
}
