using Maatregel.Rules.Publicaties;

namespace Maatregel.Api.Pagina.Publicaties;

/// <summary>What this request shows of a published text: the proposals, what was done with them, and the document that came of it.</summary>
internal sealed class Publicatievertoning
{
    public const string Bestand = "bestand";

    /// <summary>The file again, as Base64: the host remembers nothing between two requests.</summary>
    public const string Bron = "bron";

    // With brackets, since more fields have these names.
    public const string Neem = "neem[]";
    public const string Niet = "niet[]";
    public const string Tekst = "tekst";

    public Concept? Concept { get; set; }

    public string Inhoud { get; set; } = "";

    public IReadOnlySet<string> Genomen { get; set; } = new HashSet<string>();

    public IReadOnlySet<string> NietGeregeld { get; set; } = new HashSet<string>();

    public bool MetTekst { get; set; }

    /// <summary>What stands in each field of a value, as it was written.</summary>
    public Func<string, string?> Ingevuld { get; set; } = _ => null;

    /// <summary>The document, once it was asked for.</summary>
    public string? Document { get; set; }

    public IEnumerable<Voorstel> Voorstellen => Concept is null ? [] : [Concept.Kop, .. Concept.Voorstellen];

    /// <summary>The name of the field of a value.</summary>
    public static string Veld(Voorstel voorstel, int waarde) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"w-{voorstel.Id}-{waarde}");
}
