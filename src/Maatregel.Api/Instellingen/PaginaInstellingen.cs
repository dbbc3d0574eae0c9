namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Pagina</c>: how the page looks.</summary>
internal sealed class PaginaInstellingen : IInstellingen
{
    public static string Sectie => "Pagina";

    /// <summary>The path of a stylesheet with the tokens <c>--basis-…</c> of the municipality; empty for the colours of the page itself.</summary>
    public string Huisstijl { get; init; } = "";

    public IEnumerable<string> Fouten()
    {
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
