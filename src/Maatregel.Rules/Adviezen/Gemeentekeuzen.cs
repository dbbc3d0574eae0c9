using Maatregel.Rules.Invoer;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Adviezen;

/// <summary>De bevestigde keuzen van één gemeente.</summary>
public sealed record Gemeentekeuzen
{
    internal const string InkeerNaBetaling = "inkeer-na-betaling";
    internal const string ZonderUitkering = "opleggen-zonder-uitkering";

    private static readonly string[] JaNee = [Codes<Feiten.Antwoord>.Code(Feiten.Antwoord.Ja), Codes<Feiten.Antwoord>.Code(Feiten.Antwoord.Nee)];

    /// <summary>With an answer of its own, and which.</summary>
    private static readonly Dictionary<string, string[]> MetWaarde = new(StringComparer.Ordinal)
    {
        [Aannamecode.RecidiveAnker] = [.. Enum.GetValues<RecidiveAnker>().Select(Codes<RecidiveAnker>.Code)],
        [Aannamecode.RecidiveNihil] = JaNee,
        [Aannamecode.RecidiveGezinslid] = JaNee,
        [Aannamecode.Herhalingsoproep] = JaNee,
        [Vraagcode.LangerDanDrieMaanden] = [JaNee[0]],
        [Vraagcode.AfzienVierdeLid] = JaNee,
        [InkeerNaBetaling] = JaNee,
        [ZonderUitkering] = [JaNee[0]],
    };

    /// <summary>Without: what is otherwise assumed about the law or the verordening, and not about the case.</summary>
    private static readonly string[] Aangenomen =
    [
        Aannamecode.BepalingenOnbekend, Aannamecode.BerekeningsgrondslagOnbekend, Aannamecode.Hardheidsclausule, Aannamecode.HerlevingOnbekend, Aannamecode.Heroverwegingstermijn, Aannamecode.HorenNietGelezen,
        Aannamecode.IngangOnbekend, Aannamecode.InkeerVolgensVerordening, Aannamecode.MaandVanOplegging, Aannamecode.MaandenZonderUitkering, Aannamecode.ModelbepalingAfzien,
        Aannamecode.ModelbepalingBerekeningsgrondslag, Aannamecode.ModelbepalingHerleving, Aannamecode.ModelbepalingIngang, Aannamecode.ModelbepalingRecidive,
        Aannamecode.OokMeegerekend, Aannamecode.PlichtVanRechtswege, Aannamecode.TerugwerkendeKracht, Aannamecode.VerminderdeVerwijtbaarheidVierdeLid, Aannamecode.VerordeningNogVanKracht, Aannamecode.WaarschuwingOnbekend,
    ];

    /// <summary>Waarover een gemeente een keuze kan bevestigen.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. MetWaarde.Keys.Concat(Aangenomen).Order(StringComparer.Ordinal)];

    /// <summary>De gemeente: <c>GM</c> en vier cijfers.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Haar keuzen.</summary>
    public required IReadOnlyList<Gemeentekeuze> Keuzen { get; init => field = Reeks.Kopie(value); }

    /// <summary>Alle fouten tegelijk, met hun plaats; leeg als de keuzen kloppen.</summary>
    public IReadOnlyList<Fout> Fouten() =>
    [
        .. Codevorm.IsGemeente(Gemeente) && (Gemeenten.Zoek(Gemeente) is not null || Gemeenten.IsProef(Gemeente))
            ? []
            : new[] { new Fout("$.gemeente", "onbekende-gemeente", "Geen gemeente heeft deze code: GM en vier cijfers, zoals GM1916.") },
        .. Keuzen.Index().SelectMany(k => Fouten(k.Item, JsonPad.Element("$.keuzen", k.Index))),
        .. Keuzen.Index().Where(k => Keuzen.Take(k.Index).Any(eerder => eerder.Keuze == k.Item.Keuze))
            .Select(k => new Fout(JsonPad.Element("$.keuzen", k.Index) + ".keuze", "dubbel", "Deze keuze staat er al.")),
    ];

    /// <summary>What was chosen under a code, if anything was.</summary>
    internal Gemeentekeuze? Zoek(string code) => Keuzen.FirstOrDefault(k => k.Keuze == code);

    private static IEnumerable<Fout> Fouten(Gemeentekeuze keuze, string pad)
    {
        if (!Codes.Contains(keuze.Keuze)) yield return new(pad + ".keuze", "onbekende-code", $"Over deze code kan een gemeente geen keuze bevestigen. Kies een van {string.Join(", ", Codes)}.");
        if (MetWaarde.TryGetValue(keuze.Keuze, out var waarden))
        {
            if (!waarden.Contains(keuze.Waarde)) yield return new(pad + ".waarde", "onbekende-code", $"Kies een van {string.Join(", ", waarden)}.");
        }
        else if (keuze.Waarde is not null)
        {
            yield return new(pad + ".waarde", "niet-samen", "Hier wordt alleen bevestigd wat anders wordt aangenomen: laat de waarde weg.");
        }

        if (string.IsNullOrWhiteSpace(keuze.Bron)) yield return new(pad + ".bron", "ontbreekt", "Zeg waarop de keuze steunt.");
        if (string.IsNullOrWhiteSpace(keuze.Door)) yield return new(pad + ".door", "ontbreekt", "Zeg welke functie dat heeft bevestigd.");
    }

    /// <inheritdoc/>
    public override string ToString() => nameof(Gemeentekeuzen);
}
