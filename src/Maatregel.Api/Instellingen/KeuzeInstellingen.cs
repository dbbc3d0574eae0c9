using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
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

    public AdviesInstellingen Adviesinstellingen() => new()
    {
        RecidiveAnker = RecidiveAnker,
        NihilTeltMee = NihilTeltMee,
        AnderGezinslidTeltMee = AnderGezinslidTeltMee,
        HerhalingsoproepVereist = HerhalingsoproepVereist,
    };

    /// <summary>Values that do not exist are refused for every section.</summary>
    public IEnumerable<string> Fouten() => [];
}
