namespace Maatregel.Api.Pagina.Formulier;

/// <summary>
/// What the readers of the framework throw at a form that is no form: a boundary that is too long, an encoding that is not read, a header
/// that is none, an end that is missing. Each is a fault of what was sent.
/// </summary>
internal static class Formulierfout
{
    public static bool Is(Exception fout) =>
        fout is ArgumentException or NotSupportedException or FormatException or InvalidDataException or (IOException and not BadHttpRequestException);

    public static BadHttpRequestException Van(Exception fout) => new("Een formulier dat niet te lezen is.", fout);
}
