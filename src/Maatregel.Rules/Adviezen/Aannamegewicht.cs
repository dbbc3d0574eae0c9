namespace Maatregel.Rules.Adviezen;

/// <summary>Hoe zwaar een aanname in het advies weegt.</summary>
public enum Aannamegewicht
{
    /// <summary>Een andere keuze kan in deze zaak uitkomst, grondslag, percentage, duur of bedrag veranderen.</summary>
    Bepalend,

    /// <summary>Goed om te weten; zij beslist in deze zaak niet.</summary>
    Achtergrond,
}
