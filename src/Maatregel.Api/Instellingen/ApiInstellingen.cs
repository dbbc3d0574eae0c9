using System.Globalization;

namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Api</c>: what the host says about itself and how much it takes.</summary>
internal sealed class ApiInstellingen : IInstellingen
{
    /// <summary>The version of the HTTP interface, in <c>API-Version</c> and in the OpenAPI document.</summary>
    public const string Versie = "1.0.0";

    public static string Sectie => "Api";

    /// <summary>The public address of the host without a slash at its end, in the OpenAPI document; empty gives addresses relative to the host.</summary>
    public string Adres { get; init; } = "";

    /// <summary>Who answers questions about this installation.</summary>
    public ContactInstellingen Contact { get; init; } = new();

    /// <summary>The largest request body, or line of a series, in bytes.</summary>
    public int MaximaleInvoer { get; init; } = 64 * 1024;

    /// <summary>The largest verordening, as a document or as the XML it was published in, in bytes.</summary>
    public int MaximaleVerordening { get; init; } = 4 * 1024 * 1024;

    /// <summary>The largest list of appointments, in bytes; a list is read as it comes in, so this bounds time and not memory.</summary>
    public int MaximaleLijst { get; init; } = 256 * 1024 * 1024;

    /// <summary>How many requests one caller may do in a minute; zero is without limit.</summary>
    public int VerzoekenPerMinuut { get; init; } = 6000;

    /// <summary>How many requests are worked on at once, whoever asks; the next ones wait.</summary>
    public int VerzoekenTegelijk { get; init; } = 16;

    /// <summary>How many series and lists are read at once.</summary>
    public int ReeksenTegelijk { get; init; } = 8;

    /// <summary>How many connections may be open at once.</summary>
    public int Verbindingen { get; init; } = 1000;

    /// <summary>How many seconds the sender of a body, a series or a list may pause before it is broken off.</summary>
    public int LangstePauze { get; init; } = 30;

    /// <summary>How many seconds requests get to finish when the host is asked to stop.</summary>
    public int Afsluittijd { get; init; } = 30;

    /// <summary><see cref="MaximaleVerordening"/> in words: whole MB, or kB when it is no whole number of MB.</summary>
    public string MaximaleVerordeningInWoorden() => InWoorden(MaximaleVerordening);

    /// <summary>A number of bytes in words.</summary>
    public static string InWoorden(int bytes) => bytes % (1024 * 1024) == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024 * 1024)} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024} kB");

    public IEnumerable<string> Fouten()
    {
        if (Adres.Length > 0 && (!Webadres(Adres) || Adres.EndsWith('/'))) yield return "Api:Adres is geen webadres zonder schuine streep aan het eind.";
        if (Contact.Naam.Length == 0) yield return "Api:Contact:Naam is leeg.";
        if (!Webadres(Contact.Url)) yield return "Api:Contact:Url is geen webadres.";
        if (!Contact.Email.Contains('@', StringComparison.Ordinal)) yield return "Api:Contact:Email is geen e-mailadres.";
        if (MaximaleInvoer is < 1024 or > 1024 * 1024) yield return "Api:MaximaleInvoer ligt niet tussen 1024 en 1048576 bytes.";
        if (MaximaleVerordening is < 1024 or > 4 * 1024 * 1024) yield return "Api:MaximaleVerordening ligt niet tussen 1024 en 4194304 bytes.";
        if (MaximaleLijst is < 1024 or > 1024 * 1024 * 1024) yield return "Api:MaximaleLijst ligt niet tussen 1024 en 1073741824 bytes.";
        if (VerzoekenPerMinuut < 0) yield return "Api:VerzoekenPerMinuut is kleiner dan nul.";
        if (VerzoekenTegelijk is < 1 or > 1024) yield return "Api:VerzoekenTegelijk ligt niet tussen 1 en 1024.";
        if (ReeksenTegelijk is < 1 or > 1024) yield return "Api:ReeksenTegelijk ligt niet tussen 1 en 1024.";
        if (Verbindingen is < 1 or > 100_000) yield return "Api:Verbindingen ligt niet tussen 1 en 100000.";
        if (LangstePauze is < 2 or > 3600) yield return "Api:LangstePauze ligt niet tussen 2 en 3600 seconden.";
        if (Afsluittijd is < 0 or > 600) yield return "Api:Afsluittijd ligt niet tussen 0 en 600 seconden.";
    }

    private static bool Webadres(string adres) => Uri.TryCreate(adres, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";
}
