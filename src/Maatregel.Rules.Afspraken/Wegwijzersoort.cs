namespace Maatregel.Rules.Afspraken;

/// <summary>Hoe een overweging bij een no-show telt.</summary>
public enum Wegwijzersoort
{
    /// <summary>Weegt mee, op een plaats die de wet ervoor heeft.</summary>
    WeegtMee,

    /// <summary>Weegt niet mee bij de vraag of er een maatregel volgt.</summary>
    WeegtNietMee,

    /// <summary>Een weg die niet open staat; de juiste staat ernaast.</summary>
    VerkeerdeWeg,
}
