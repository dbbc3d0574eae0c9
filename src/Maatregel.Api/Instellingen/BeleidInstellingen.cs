namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Beleid</c>: the rules of policy of the municipality.</summary>
internal sealed class BeleidInstellingen : IInstellingen
{
    public static string Sectie => "Beleid";

    /// <summary>The path of an assembly with rules of policy; empty for none.</summary>
    public string Assembly { get; init; } = "";

    public IEnumerable<string> Fouten()
    {
        if (Assembly.Length > 0 && !File.Exists(Assembly)) yield return "Beleid:Assembly bestaat niet.";
    }
}
