using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Keuzen</c>: what the law leaves to the municipality or open.</summary>
internal sealed class KeuzeInstellingen : IInstellingen
{
    public static string Sectie => "Keuzen";

    public RecidiveAnker RecidiveAnker { get; init; } = AdviesInstellingen.Standaard.RecidiveAnker;

    public Antwoord NihilTeltMee { get; init; } = AdviesInstellingen.Standaard.NihilTeltMee;

    public Antwoord AnderGezinslidTeltMee { get; init; } = AdviesInstellingen.Standaard.AnderGezinslidTeltMee;

    public bool HerhalingsoproepVereist { get; init; } = AdviesInstellingen.Standaard.HerhalingsoproepVereist;

    /// <summary>A folder with a file of confirmed choices per municipality; empty for none.</summary>
    public string Map { get; init; } = "";

    /// <exception cref="InstellingException">A file does not hold; every fault of every file is told.</exception>
    public AdviesInstellingen Adviesinstellingen() => new()
    {
        PerGemeente = PerGemeente(),
        RecidiveAnker = RecidiveAnker,
        NihilTeltMee = NihilTeltMee,
        AnderGezinslidTeltMee = AnderGezinslidTeltMee,
        HerhalingsoproepVereist = HerhalingsoproepVereist,
    };

    /// <summary>Values that do not exist are refused for every section; of a folder that is not there all faults are told.</summary>
    public IEnumerable<string> Fouten()
    {
        if (Map.Length == 0) yield break;
        if (!Directory.Exists(Map)) yield return "Keuzen:Map bestaat niet.";
        else if (Bestanden().Length == 0) yield return "Keuzen:Map bevat geen keuzen: er staat geen bestand in dat op .json eindigt.";
    }

    private string[] Bestanden() => Map.Length == 0 ? [] : [.. Directory.GetFiles(Map, "*.json").Order(StringComparer.Ordinal)];

    private List<Gemeentekeuzen> PerGemeente()
    {
        List<Gemeentekeuzen> keuzen = [];
        List<string> fouten = [];
        foreach (var bestand in Bestanden())
        {
            var naam = Path.GetFileName(bestand);
            var gelezen = GemeentekeuzenReader.Lees(Mapbestand.Lees("Keuzen:Map", bestand));
            if (!gelezen.IsGeldig) fouten.AddRange(gelezen.Fouten.Select(f => $"Keuzen:Map: {naam}: {f.Pad}: {f.Reden}"));
            else if (keuzen.Exists(k => k.Gemeente == gelezen.Waarde.Gemeente)) fouten.Add($"Keuzen:Map: {naam}: $.gemeente: Van {gelezen.Waarde.Gemeente} is er al een bestand met keuzen.");
            else keuzen.Add(gelezen.Waarde);
        }

        return fouten.Count == 0 ? keuzen : throw new InstellingException(fouten);
    }
}
