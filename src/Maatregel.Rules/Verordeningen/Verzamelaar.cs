using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>
/// Puts the documents of municipalities beside those of a basis. What is wrong with one stops only its municipality: that then has no
/// verordening at all, since an older text might not be the one that holds.
/// </summary>
internal sealed partial class Verzamelaar(IReadOnlyList<Verordening> basis)
{
    private readonly List<Fout> _fouten = [];
    private readonly HashSet<string> _zonder = new(StringComparer.Ordinal);
    private readonly List<Brondocument> _eigen = [];

    public Verordeningverzameling Neem(IEnumerable<(string Naam, ReadOnlyMemory<byte> Utf8)> documenten, IEnumerable<(string Naam, string Reden)> onleesbaar)
    {
        foreach (var (naam, reden) in onleesbaar) Weiger(naam, [new Fout("$", "niet-te-lezen", reden)], Genoemd(naam));
        foreach (var (naam, utf8) in documenten)
        {
            var gelezen = Brondocument.Lees(naam, utf8);
            if (gelezen.Fouten.Count > 0) Weiger(naam, gelezen.Fouten, Gemeentecodes(utf8) is { Count: > 0 } genoemd ? genoemd : Genoemd(naam));
            else if (Samenhang.Dubbel(gelezen.Verordening!, [.. _eigen.Select(e => e.Verordening!)]).ToArray() is { Length: > 0 } dubbel) Weiger(naam, dubbel, Codes(gelezen.Verordening!));
            else _eigen.Add(gelezen);
        }

        while (Onhoudbaar() is var (document, leunfouten))
        {
            _eigen.Remove(document);
            Weiger(document.Naam, leunfouten, Codes(document.Verordening!));
        }

        return new(new VerordeningBibliotheek([.. Basis().Concat(_eigen).Select(Beperk)]), _fouten, [.. _zonder.Order(StringComparer.Ordinal)]);
    }

    private void Weiger(string naam, IEnumerable<Fout> fouten, IEnumerable<string> gemeenten)
    {
        _fouten.AddRange(fouten.Select(f => Samenhang.Benoem(naam, f)));
        _zonder.UnionWith(gemeenten);
    }

    /// <summary>A document that leans on what is not there, or in whose place a document of the basis finds nothing to lean on.</summary>
    private (Brondocument Document, IReadOnlyList<Fout> Fouten)? Onhoudbaar()
    {
        Verordening[] alle = [.. Basis().Concat(_eigen).Select(d => d.Verordening!)];
        var eigen = _eigen.Select(e => (Document: e, Fouten: Samenhang.Leunen(e.Verordening!, alle)));
        var basis = Basis().Select(b => b.Verordening!).Where(b => b.LeuntOp is not null).Select(b => (
            Document: _eigen.Find(e => e.Verordening!.Id == b.LeuntOp)!,
            Fouten: Samenhang.Leunen(b, alle).Select(f => new Fout("$", "niet-te-vervangen", $"Het meegeleverde document {b.Id} leunt op {b.LeuntOp}. {f.Reden}"))));
        foreach (var (document, fouten) in eigen.Concat(basis))
        {
            if (fouten.ToArray() is { Length: > 0 } gevonden) return (document, gevonden);
        }

        return null;
    }

    /// <summary>A document with the same name takes the place of one of the basis; one for the same days takes those days.</summary>
    private IEnumerable<Brondocument> Basis() => basis
        .Where(b => !_eigen.Exists(e => e.Verordening!.Id == b.Id))
        .Select(b => new Brondocument(b.Id, b with { Gemeenten = [.. b.Gemeenten.SelectMany(g => Over(b, g))] }, []));

    private IEnumerable<Gemeentedekking> Over(Verordening document, Gemeentedekking dekking)
    {
        IEnumerable<Gemeentedekking> over = [dekking];
        foreach (var eigen in _eigen.Select(e => e.Verordening!))
        {
            foreach (var dagen in eigen.Gemeenten.Where(g => g.Code == dekking.Code).Select(eigen.Geldigheid)) over = [.. over.SelectMany(d => Zonder(document, d, dagen))];
        }

        return over;
    }

    /// <summary>What is left of the days of a document: before and after those of another.</summary>
    private static IEnumerable<Gemeentedekking> Zonder(Verordening document, Gemeentedekking dekking, Geldigheid dagen)
    {
        var eigen = document.Geldigheid(dekking);
        return eigen.Zonder(dagen).Select(over => dekking with { Van = over.Van == eigen.Van ? dekking.Van : over.Van, TotEnMet = over.TotEnMet });
    }

    private Brondocument Beperk(Brondocument document) =>
        document with { Verordening = document.Verordening! with { Gemeenten = [.. document.Verordening.Gemeenten.Where(g => !_zonder.Contains(g.Code))] } };

    private static IEnumerable<string> Codes(Verordening verordening) => verordening.Gemeenten.Select(g => g.Code);

    /// <summary>Of a document that could not be read: the municipalities it names, as far as it names them.</summary>
    private static IReadOnlyList<string> Gemeentecodes(ReadOnlyMemory<byte> utf8)
    {
        if (!JsonOpening.Probeer(utf8, out var document, out _)) return [.. Codeplaats().Matches(Encoding.UTF8.GetString(utf8.Span)).Select(m => Code(m.Groups["waarde"].Value)).OfType<string>()];
        using (document) return [.. Leden(document.RootElement, "gemeenten").SelectMany(g => Leden(g, "code").Concat(Leden(g, "naam"))).Select(Code).OfType<string>()];
    }

    /// <summary>Of what names nobody inside: the municipality after which the file or its folder is called.</summary>
    private static IReadOnlyList<string> Genoemd(string naam) =>
        [.. naam.Split('/').Select(deel => deel.Split('.')[0]).Select(deel => Codewoord().Match(deel) is { Success: true } code ? code.Value.ToUpperInvariant() : Code(deel)).OfType<string>()];

    private static IEnumerable<JsonElement> Leden(JsonElement element, string naam) =>
        element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(naam, out var lid) ? []
        : lid.ValueKind == JsonValueKind.Array ? [.. lid.EnumerateArray()]
        : [lid];

    private static string? Code(JsonElement waarde) =>
        waarde.ValueKind == JsonValueKind.String && JsonTekst.Probeer(waarde) is { } tekst ? Code(tekst) : null;

    private static string? Code(string tekst) => Codevorm.IsGemeente(tekst) ? tekst : Recht.Gemeenten.ZoekNaam(tekst)?.Code;

    /// <summary>In a file that is no JSON: wherever a municipality is named by itself. A comma that is missing must not let an older text hold.</summary>
    [GeneratedRegex("\"(?:code|naam)\"\\s*:\\s*\"(?<waarde>[^\"\\\\]{1,80})\"")]
    private static partial Regex Codeplaats();

    [GeneratedRegex("GM[0-9]{4}(?![0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex Codewoord();
}
