namespace Maatregel.Api.Http;

/// <summary>The media types of the interface.</summary>
internal static class Inhoud
{
    public const string Json = "application/json";

    public const string Probleem = "application/problem+json";

    public const string Xml = "application/xml";

    public const string TekstXml = "text/xml";

    public const string Markdown = "text/markdown";

    public const string Csv = "text/csv";

    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public const string Html = "text/html";

    public const string Tekst = "text/plain";

    public const string Ndjson = "application/x-ndjson";
}
