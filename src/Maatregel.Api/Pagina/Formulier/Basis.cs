using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Api.Http;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>
/// The case that goes along with the form: from a file, or with the other conducts. The form shows one conduct of it, and what
/// the form has no question for stays as it was.
/// </summary>
internal sealed class Basis
{
    private const string Gedragingen = "gedragingen";

    private readonly JsonObject _getoond;

    private Basis(Casus casus, int nummer)
    {
        (Casus, Nummer) = (casus, nummer);
        var dichtstbij = Math.Min(nummer, casus.Gedragingen.Count);
        _getoond = Json(CasusLezer.Lees(CasusSchrijver.Schrijf(casus, dichtstbij)).Casus!);
    }

    public Casus Casus { get; }

    /// <summary>The conduct on the form, counted from one; one more than there are is a new one.</summary>
    public int Nummer { get; }

    public bool IsNieuw => Nummer > Casus.Gedragingen.Count;

    /// <summary>Null when none goes along, or when it cannot be read.</summary>
    public static Basis? Lees(Ingevuld ingevuld)
    {
        var inhoud = new byte[ingevuld[Velden.Bestand].Length];
        if (Base64Url.DecodeFromChars(ingevuld[Velden.Bestand], inhoud, out _, out var lengte) != OperationStatus.Done) return null;
        var nummer = Getaltekst.Aantal(ingevuld[Velden.Nummer]) ?? 1;
        return CasusReader.Lees(inhoud.AsMemory(0, lengte)) is { Waarde: { } casus } && nummer >= 1 && nummer <= casus.Gedragingen.Count + 1 ? new Basis(casus, nummer) : null;
    }

    public static string Schrijf(Casus casus) => Base64Url.EncodeToString(CasusWriter.Schrijf(casus));

    /// <summary>Puts what was changed on the form into the case. A judgement on urgent reasons for all conducts takes the place of those for each.</summary>
    public Leesresultaat<Casus> Voeg(Casus formulier)
    {
        var (oud, nieuw, bestand) = (_getoond.DeepClone().AsObject(), Json(formulier), Json(Casus));
        var gedragingen = bestand[Gedragingen]!.AsArray();
        var gedraging = Uit(nieuw);
        if (formulier.DringendeRedenen is not null) foreach (var ander in gedragingen) (ander!["oordeel"] as JsonObject)?.Remove("dringendeRedenen");
        if (IsNieuw) gedragingen.Add(gedraging);
        else gedragingen[Nummer - 1] = Samenvoeging.Voeg(Uit(oud), gedraging, gedragingen[Nummer - 1]);
        bestand.Remove(Gedragingen);
        oud.Remove(Gedragingen);
        nieuw.Remove(Gedragingen);
        var samen = Samenvoeging.Voeg(oud, nieuw, bestand)!.AsObject();
        samen[Gedragingen] = gedragingen.DeepClone();
        return CasusReader.Lees(Encoding.UTF8.GetBytes(samen.ToJsonString()));
    }

    /// <summary>What the form has no question for, in words; the other conducts have a place of their own.</summary>
    public IReadOnlyList<(string Wat, string Waarde)> NietOpHetFormulier()
    {
        var bestand = Json(Casus);
        var gedraging = IsNieuw ? null : bestand[Gedragingen]![Nummer - 1]!.DeepClone();
        bestand[Gedragingen] = gedraging is null ? null : new JsonArray(gedraging);
        return [.. Samenvoeging.Meer(_getoond, bestand, [])];
    }

    private static JsonNode Uit(JsonObject casus) => casus[Gedragingen]![0]!.DeepClone();

    private static JsonObject Json(Casus casus) => JsonNode.Parse(CasusWriter.Schrijf(casus))!.AsObject();
}
