namespace Maatregel.Rules.Verordeningen;

/// <summary>Tot welk moment de termijn loopt waarna van een maatregel wordt afgezien.</summary>
internal enum Afzienmoment
{
    /// <summary>De vaststelling van de gedraging.</summary>
    Vaststelling,

    /// <summary>Het besluit.</summary>
    Besluit,
}
