using Maatregel.Rules.Recht;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Juridisch.Tweelingwetten;

/// <summary>Wat in de IOAW en de IOAZ gelijk is, staat hier één keer; elke wet heeft haar eigen testklasse, met haar eigen uitleg.</summary>
public abstract class Tweelingtests(Regeling wet)
{
    private protected Regeling Wet { get; } = wet;

    /// <summary>Hoe de namen van de regels en verplichtingen van deze wet beginnen.</summary>
    private protected string Code { get; } = Codes<Regeling>.Code(wet);

    private protected string Vul(string tekst) => tekst.Replace("{wet}", Code, StringComparison.Ordinal);
}
