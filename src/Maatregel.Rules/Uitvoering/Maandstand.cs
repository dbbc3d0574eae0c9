namespace Maatregel.Rules.Uitvoering;

/// <summary>Wat er in een maand met een maatregel kan gebeuren.</summary>
internal enum Maandstand
{
    /// <summary>Er is uitkering: de maatregel wordt uitgevoerd.</summary>
    Loopt,

    /// <summary>Er is geen uitkering, en de maand telt niet mee: de maatregel gaat later verder.</summary>
    SlaOver,

    /// <summary>Er is geen uitkering, en de maand telt mee: er valt niets te verlagen.</summary>
    Vervalt,

    /// <summary>De uitkering is beëindigd en wordt niet hervat: de rest kan niet worden uitgevoerd.</summary>
    Beeindigd,
}
