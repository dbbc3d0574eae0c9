namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Pagina</c>: how the page looks.</summary>
internal sealed class PaginaInstellingen : IInstellingen
{
    public static string Sectie => "Pagina";

    /// <summary>The path of a stylesheet with the tokens <c>--basis-…</c> of the municipality; empty for the colours of the page itself.</summary>
    public string Huisstijl { get; init; } = "";

    public IEnumerable<string> Fouten()
    {
        if (Huisstijl.Length > 0 && !File.Exists(Huisstijl)) yield return "Pagina:Huisstijl bestaat niet.";
    }
}
