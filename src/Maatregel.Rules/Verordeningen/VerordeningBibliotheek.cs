using System.Collections.Frozen;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>
/// De verordeningen waarmee het product rekent: elk getoetst aan de wet, en met de inhoud die zij van een ander document
/// overnemen al ingevuld.
/// </summary>
public sealed class VerordeningBibliotheek
{
    private static readonly Lazy<VerordeningBibliotheek> Meegeleverd = new(() => new(Documenten.Meegeleverd()));

    private readonly FrozenDictionary<string, Verordening> _documenten;
    private readonly FrozenDictionary<string, (Geldigheid Eigen, Geldigheid Dagen, Verordening Verordening)[]> _perGemeente;

    /// <summary>Maakt een bibliotheek.</summary>
    /// <param name="verordeningen">De verordeningen, met de documenten waarop zij leunen.</param>
    /// <exception cref="OngeldigeVerordeningException">Een verordening klopt niet; de exceptie noemt alle fouten van alle documenten.</exception>
    public VerordeningBibliotheek(IEnumerable<Verordening> verordeningen)
        : this([.. verordeningen.Select(Brondocument.Van)])
    {
    }

    internal VerordeningBibliotheek(IReadOnlyList<Brondocument> documenten)
    {
        if (Samenhang.Fouten(documenten) is { Count: > 0 } fouten) throw new OngeldigeVerordeningException(fouten);
        _documenten = documenten.ToFrozenDictionary(d => d.Verordening!.Id, d => d.Verordening!, StringComparer.Ordinal);
        Alle = Reeks.Kopie([.. documenten.Select(d => Overname.VulAan(d.Verordening!, _documenten))]);
        _perGemeente = Alle.SelectMany(v => v.Gemeenten.Select(g => (g.Code, Eigen: g.Dagen, Dagen: v.Geldigheid(g), Verordening: v.In(g))))
            .GroupBy(g => g.Code, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(v => (v.Eigen, v.Dagen, v.Verordening)).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>De verordeningen die met het product worden meegeleverd.</summary>
    public static VerordeningBibliotheek Ingebouwd => Meegeleverd.Value;

    /// <summary>Alle documenten, in de volgorde waarin zij zijn gegeven.</summary>
    public IReadOnlyList<Verordening> Alle { get; }

    /// <summary>Every document as it is applied: also under the title that one municipality gave it.</summary>
    internal IEnumerable<Verordening> Toegepast => Alle.Concat(_perGemeente.Values.SelectMany(v => v.Select(w => w.Verordening))).Distinct<Verordening>(ReferenceEqualityComparer.Instance);

    /// <summary>Een document zoals het is geschreven, zonder wat het van een ander overneemt; <c>null</c> als het niet bestaat.</summary>
    /// <param name="id">De naam van het document.</param>
    public Verordening? Document(string id) => _documenten.GetValueOrDefault(id);

    /// <summary>Leest documenten en meldt alle fouten van alle documenten tegelijk.</summary>
    /// <param name="documenten">De documenten, elk met een naam die in de paden van de fouten terugkomt.</param>
    /// <param name="basis">De bibliotheek die wordt uitgebreid en waarop de documenten mogen leunen; zonder basis staan zij op zichzelf.</param>
    /// <returns>De bibliotheek, of alle fouten. Een pad begint met de naam van het document: <c>diemen.json:$.uniform</c>.</returns>
    public static Leesresultaat<VerordeningBibliotheek> Lees(
        IEnumerable<(string Naam, ReadOnlyMemory<byte> Utf8)> documenten,
        VerordeningBibliotheek? basis = null)
    {
        Brondocument[] gelezen = [.. (basis?.Alle ?? []).Select(Brondocument.Van), .. documenten.Select(d => Brondocument.Lees(d.Naam, d.Utf8))];
        return Samenhang.Fouten(gelezen) is { Count: > 0 } fouten ? new(fouten) : new(new VerordeningBibliotheek(gelezen));
    }

    /// <summary>
    /// Leest documenten naast elkaar: een document dat niet klopt, houdt alleen zijn gemeente tegen. Een document met de naam van een
    /// document van de basis vervangt dat; een document voor dezelfde gemeente neemt de dagen over waarop het geldt.
    /// </summary>
    /// <param name="documenten">De documenten, elk met een naam die in de paden van de fouten terugkomt.</param>
    /// <param name="basis">De bibliotheek die wordt uitgebreid.</param>
    public static Verordeningverzameling Verzamel(IEnumerable<(string Naam, ReadOnlyMemory<byte> Utf8)> documenten, VerordeningBibliotheek basis) =>
        Verzamel(documenten, [], basis);

    /// <summary>Leest documenten naast elkaar, ook als er zijn die niet te lezen waren. De gemeente waarnaar zo'n bestand is genoemd, krijgt geen advies.</summary>
    /// <param name="documenten">De documenten die te lezen waren.</param>
    /// <param name="onleesbaar">De bestanden en mappen die niet te lezen waren, met de reden in een zin.</param>
    /// <param name="basis">De bibliotheek die wordt uitgebreid.</param>
    public static Verordeningverzameling Verzamel(
        IEnumerable<(string Naam, ReadOnlyMemory<byte> Utf8)> documenten,
        IEnumerable<(string Naam, string Reden)> onleesbaar,
        VerordeningBibliotheek basis)
    {
        ArgumentNullException.ThrowIfNull(documenten);
        ArgumentNullException.ThrowIfNull(onleesbaar);
        ArgumentNullException.ThrowIfNull(basis);
        return new Verzamelaar([.. basis.Alle.Select(v => basis.Document(v.Id)!)]).Neem(documenten, onleesbaar);
    }

    /// <summary>De verordening die op een dag in een gemeente gold, of <c>null</c> als die er niet is. Die toen zelf gold, gaat voor een die terugwerkt.</summary>
    public Verordening? Zoek(string gemeente, LocalDate dag)
    {
        if (!_perGemeente.TryGetValue(gemeente, out var versies)) return null;
        Verordening? terugwerkend = null;
        foreach (var (eigen, dagen, verordening) in versies)
        {
            if (eigen.Bevat(dag)) return verordening;
            if (dagen.Bevat(dag)) terugwerkend = verordening;
        }

        return terugwerkend;
    }

    /// <summary>The verordening that reaches back to a day on which another held already, if there is one.</summary>
    internal Verordening? WerktTerugNaast(Verordening geldend, string gemeente, LocalDate dag) =>
        _perGemeente[gemeente].Where(v => v.Verordening.Id != geldend.Id && v.Dagen.Bevat(dag)).Select(v => v.Verordening).FirstOrDefault();

    /// <summary>Of er van een gemeente, voor welke dag ook, een verordening voor een regeling is.</summary>
    internal bool Kent(string gemeente, Regeling regeling) =>
        _perGemeente.TryGetValue(gemeente, out var versies) && Array.Exists(versies, v => v.Verordening.Regelingen.Contains(regeling));

    /// <summary>
    /// Controleert een document zoals een gemeente het opstelt: de vorm, de grenzen van de wet en wat het van deze
    /// bibliotheek aanneemt. Dat het dezelfde dagen dekt als een document van deze bibliotheek is geen fout.
    /// </summary>
    /// <param name="utf8">De JSON, in UTF-8.</param>
    /// <returns>Alle fouten; leeg als het document klopt.</returns>
    public IReadOnlyList<Fout> Controleer(ReadOnlyMemory<byte> utf8) => Gecontroleerd(utf8).Fouten;

    /// <summary>The document as a municipality writes it, or everything that is wrong with it.</summary>
    internal Leesresultaat<Verordening> Gecontroleerd(ReadOnlyMemory<byte> utf8) => VerordeningReader.Lees(utf8, v => Samenhang.Leunen(v, Alle));

    /// <summary>Controleert een document dat al is gelezen, zoals <see cref="Controleer(ReadOnlyMemory{byte})"/>.</summary>
    /// <param name="verordening">Het document.</param>
    /// <returns>Alle fouten; leeg als het document klopt.</returns>
    public IReadOnlyList<Fout> Controleer(Verordening verordening) =>
        Reeks.Kopie([.. VerordeningValidator.Fouten(verordening), .. Samenhang.Leunen(verordening, Alle)]);
}
