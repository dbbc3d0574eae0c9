using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>A small document of an invented municipality in which some subjects read otherwise: written down, checked and asked as a municipality does.</summary>
internal sealed class Vormdocument
{
    private const string Basis = """
        {
          "id": "proefstad-2015",
          "versie": "1",
          "titel": "Afstemmingsverordening Proefstad 2015",
          "gemeenten": [{ "code": "GM9001", "naam": "Proefstad", "van": "2015-01-01" }],
          "regelingen": ["participatiewet", "ioaw", "ioaz"],
          "uniform": {
            "status": "bekend", "artikel": "10", "vindplaats": "gmb-2014-1",
            "inhoud": [{ "onderdelen": ["a", "b", "c", "d", "e", "f", "g", "h"], "eersteMaanden": 1, "herhalingMaanden": 2 }]
          },
          "gedragingen": [
            { "artikel": "7-1", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-a-registratie"], "omschrijving": "zich niet laten registreren", "categorie": 1, "vindplaats": "gmb-2014-1" },
            { "artikel": "7-2-a", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-c-tegenprestatie"], "omschrijving": "de tegenprestatie niet verrichten", "categorie": 2, "vindplaats": "gmb-2014-1" },
            { "artikel": "7-2-b", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-b-plan-van-aanpak"], "omschrijving": "niet meewerken aan het plan van aanpak", "categorie": 2, "vindplaats": "gmb-2014-1" },
            { "artikel": "12", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-6-misdraging"], "omschrijving": "zich zeer ernstig misdragen", "tarief": { "percentage": 50, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
          ],
          "overigeGedragingen": "niet-geregeld",
          "tarieven": [
            { "categorie": 1, "artikel": "9-1-a", "status": "bekend", "tarief": { "percentage": 10, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
            { "categorie": 2, "artikel": "9-1-b", "status": "bekend", "tarief": { "percentage": 20, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
          ],
          "spreiding": { "status": "niet-geregeld" },
          "tekortschietendBesef": { "status": "niet-geregeld" },
          "recidive": { "status": "niet-geregeld" },
          "waarschuwing": { "status": "niet-geregeld" },
          "afzien": { "status": "niet-geregeld" },
          "horen": { "status": "niet-geregeld" },
          "ingang": { "status": "niet-geregeld" },
          "berekeningsgrondslag": { "status": "niet-geregeld" }
        }
        """;

    /// <summary>One case of tekortschietend besef, with its own tariff.</summary>
    public const string Verkwisting = """
        { "tekortschietendBesef": { "status": "bekend", "artikel": "11", "vindplaats": "gmb-2014-1", "inhoud": {
          "gevallen": [{ "artikel": "11-1", "code": "verkwisting", "omschrijving": "te snel interen", "tarief": { "percentage": 20, "maanden": 3 } }] } } }
        """;

    private readonly byte[] _json;
    private readonly Lazy<MaatregelAdviseur> _adviseur;

    private Vormdocument(JsonObject document)
    {
        _json = Encoding.UTF8.GetBytes(document.ToJsonString());
        _adviseur = new(() => new MaatregelAdviseur(new VerordeningBibliotheek([Verordening])));
    }

    public static Vormdocument Zonder => Met("{}");

    /// <summary>The faults of the document, by path and code.</summary>
    public IEnumerable<string> Fouten => Documentcontrole.Van(_json, VerordeningBibliotheek.Ingebouwd).Fouten.Select(f => $"{f.Pad} {f.Code}");

    /// <summary>What the table of the document says of one act, the first, second and third time.</summary>
    public IEnumerable<string> Keren(string verplichting) =>
        Documentcontrole.Van(_json, VerordeningBibliotheek.Ingebouwd).Uitkomsten!.Rijen.Single(r => r.Verplichting.Code == verplichting).Keren.Select(k => k.Tekst);

    public IEnumerable<string> Aandacht => Documentcontrole.Van(_json, VerordeningBibliotheek.Ingebouwd).Uitkomsten!.Aandacht.Select(a => a.Pad);

    public Uitkomstentabel Tabel => Documentcontrole.Van(_json, VerordeningBibliotheek.Ingebouwd).Uitkomsten!;

    /// <summary>What the table says of special situations, a line each.</summary>
    public IEnumerable<string> Bijzonderheden => Documentcontrole.Van(_json, VerordeningBibliotheek.Ingebouwd).Uitkomsten!.Bijzonderheden.Select(b => $"{b.Situatie}: {b.Uitkomst.Tekst}");

    private Verordening Verordening => VerordeningReader.Lees(_json) switch
    {
        { IsGeldig: true } gelezen => gelezen.Waarde,
        var fout => throw new InvalidOperationException(string.Join(" ", fout.Fouten.Select(f => $"{f.Pad}: {f.Reden}"))),
    };

    /// <summary>The members that read otherwise, in the place of those of the small document; a row of a list is named by its number.</summary>
    public static Vormdocument Met(string leden)
    {
        var document = JsonNode.Parse(Basis)!.AsObject();
        foreach (var (naam, waarde) in JsonNode.Parse(leden)!.AsObject().ToList()) document[naam] = waarde?.DeepClone();
        return new(document);
    }

    /// <summary>A known subject: its article and content.</summary>
    public static string Bekend(string naam, string artikel, string inhoud) =>
        $$"""{ "{{naam}}": { "status": "bekend", "artikel": "{{artikel}}", "vindplaats": "gmb-2014-1", "inhoud": {{inhoud}} } }""";

    /// <summary>The same document with a member in one row of a list.</summary>
    public static Vormdocument MetRij(string lijst, int rij, string leden)
    {
        var document = JsonNode.Parse(Basis)!.AsObject();
        foreach (var (naam, waarde) in JsonNode.Parse(leden)!.AsObject().ToList()) document[lijst]![rij]![naam] = waarde?.DeepClone();
        return new(document);
    }

    public Advies Advies(Zaak zaak) => _adviseur.Value.Adviseer(zaak.Casus with { Gemeente = "GM9001" });

    public string Kern(Zaak zaak) => Kernzin.Van(Advies(zaak));

    /// <summary>Two documents as members of one: those of the second go for those of the first.</summary>
    public static string Samen(string een, string ander)
    {
        var leden = JsonNode.Parse(een)!.AsObject();
        foreach (var (naam, waarde) in JsonNode.Parse(ander)!.AsObject().ToList()) leden[naam] = waarde?.DeepClone();
        return leden.ToJsonString();
    }

    /// <summary>The outcome with another document beside it, or what is wrong with the two together.</summary>
    public string KernNaast(Vormdocument ander, Zaak zaak) => Naast(ander) is { IsGeldig: false } fout ? fout.Fouten[0].Code : Kernzin.Van(AdviesNaast(ander, zaak));

    public Advies AdviesNaast(Vormdocument ander, Zaak zaak) => new MaatregelAdviseur(Naast(ander).Waarde!).Adviseer(zaak.Casus with { Gemeente = "GM9001" });

    private Leesresultaat<VerordeningBibliotheek> Naast(Vormdocument ander) => VerordeningBibliotheek.Lees([("een", _json), ("ander", ander._json)]);
}
