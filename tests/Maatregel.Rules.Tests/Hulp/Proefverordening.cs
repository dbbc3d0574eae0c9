using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>The shipped verordening with a provision changed, for what Leidschendam-Voorburg does not show.</summary>
internal static class Proefverordening
{
    private static readonly ConditionalWeakTable<Verordening, VerordeningBibliotheek> Bibliotheken = [];

    /// <summary>The models that a document of a test leans on, by their name.</summary>
    private static readonly ConcurrentDictionary<string, Verordening> Modellen = new(StringComparer.Ordinal);

    public static Verordening LeidschendamVoorburg { get; } = VerordeningBibliotheek.Ingebouwd.Alle.Single(v => v.Id == "leidschendam-voorburg-2015");

    /// <summary>A model that knows more than the shipped one: whatever a document may assume at all.</summary>
    public static Verordening Model { get; } = VerordeningBibliotheek.Ingebouwd.Document("model-2015")! with
    {
        Id = "model-proef",
        VerminderdeVerwijtbaarheid = Bekend("23", new VerminderdeVerwijtbaarheid { Deel = new Breuk(1, 2) }),
        Herleving = Bekend("24", new Herleving { TermijnInMaanden = 2 }),
        Inkeer = Bekend("25", new Inkeerregeling { OokEigenMaatregelen = true }),
        Weigering = Bekend("27", new Weigeringsregeling { Tijdelijk = true }),
        Tarieven = [new Categorietarief { Categorie = 2, Artikel = "21", Status = Bepalingstatus.Onbekend }],
        Waarschuwing = Bekend("22", new Waarschuwingsregeling { Categorieen = [2], Verplicht = true }),
        Hardheidsclausule = Bekend("26", "Het college kan afwijken bij bijzondere hardheid."),
    };

    /// <summary>The same verordening, leaning on a model; what it assumes comes from there.</summary>
    public static Verordening NaarModel(this Verordening verordening, Func<Verordening, Verordening> aangenomen, Verordening? model = null)
    {
        var op = Modellen.GetOrAdd((model ?? Model).Id, model ?? Model);
        var naar = aangenomen(verordening with { LeuntOp = op.Id });
        return new VerordeningBibliotheek([op, naar]).Alle[1];
    }

    public static Bepaling<T> Aangenomen<T>()
        where T : class => new() { Status = Bepalingstatus.Aangenomen };

    /// <summary>The shipped documents with this one in the place of Leidschendam-Voorburg; made once per document.</summary>
    public static VerordeningBibliotheek Bibliotheek(Verordening verordening) => Bibliotheken.GetValue(
        verordening,
        anders => new([
            .. VerordeningBibliotheek.Ingebouwd.Alle.Select(v => v.Id == LeidschendamVoorburg.Id ? anders : v),
            .. Modellen.TryGetValue(anders.LeuntOp ?? "", out var model) ? [model] : Array.Empty<Verordening>(),
        ]));

    /// <summary>The same verordening, of which the clause on repeats was read.</summary>
    public static Verordening MetGelezenHerhaling(Verordening verordening) => verordening with { Recidive = Bekend("16", verordening.Recidive!.Inhoud!) };

    public static Bepaling<T> Bekend<T>(string artikel, T inhoud)
        where T : class => new() { Status = Bepalingstatus.Bekend, Artikel = artikel, Vindplaats = "proefdocument", Inhoud = inhoud };

    public static Bepaling<T> Onbekend<T>()
        where T : class => new() { Status = Bepalingstatus.Onbekend };

    public static Bepaling<T> NietGeregeld<T>()
        where T : class => new() { Status = Bepalingstatus.NietGeregeld };

    /// <summary>With a first and a third paragraph and category of which nothing is known, as a municipality knows them that read only the second.</summary>
    public static Verordening MetOnbekendeBuren(this Verordening verordening) => verordening with
    {
        Gedragingen =
        [
            new Gedragsbepaling { Artikel = "9-1", Status = Bepalingstatus.Onbekend, Regelingen = [Regeling.Participatiewet] },
            .. verordening.Gedragingen,
            new Gedragsbepaling { Artikel = "9-3", Status = Bepalingstatus.Onbekend, Regelingen = [Regeling.Participatiewet] },
        ],
        Tarieven =
        [
            new Categorietarief { Categorie = 1, Artikel = "10-1-a", Status = Bepalingstatus.Onbekend },
            .. verordening.Tarieven,
            new Categorietarief { Categorie = 3, Artikel = "10-1-c", Status = Bepalingstatus.Onbekend },
        ],
    };

    /// <summary>One more conduct in the verordening, of category 2 unless said otherwise.</summary>
    public static Verordening MetGedraging(this Verordening verordening, string artikel, string verplichting, Func<Gedragsbepaling, Gedragsbepaling>? anders = null)
    {
        var bepaling = new Gedragsbepaling
        {
            Artikel = artikel,
            Status = Bepalingstatus.Bekend,
            Regelingen = [Verplichting.Zoek(verplichting)!.Regeling],
            Verplichtingen = [Verplichting.Zoek(verplichting)!],
            Omschrijving = "een gedraging uit het proefdocument",
            Categorie = 2,
            Vindplaats = "proefdocument",
        };
        return verordening with { Gedragingen = [.. verordening.Gedragingen, anders is null ? bepaling : anders(bepaling)] };
    }
}
