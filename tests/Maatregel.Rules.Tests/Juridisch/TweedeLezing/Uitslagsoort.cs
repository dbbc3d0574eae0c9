namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing;

/// <summary>De soorten uitslag, in de volgorde waarin de een voor de ander gaat.</summary>
internal enum Uitslagsoort
{
    /// <summary>Er is geen wet of verordening voor bekend.</summary>
    NietGeregeld,

    /// <summary>Een andere weg dan de maatregel.</summary>
    AndereWeg,

    /// <summary>Geen maatregel.</summary>
    Geen,

    /// <summary>Geen uitkering om te verlagen.</summary>
    NietUitvoerbaar,

    /// <summary>Er ontbreekt iets.</summary>
    Ontbreekt,

    /// <summary>Een waarschuwing.</summary>
    Waarschuwing,

    /// <summary>Een verlaging.</summary>
    Verlaging,
}
