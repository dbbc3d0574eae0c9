namespace Maatregel.Rules.Afspraken;

/// <summary>De dag van de week.</summary>
internal enum Weekdag
{
    Maandag,
    Dinsdag,
    Woensdag,
    Donderdag,
    Vrijdag,
    Zaterdag,
    Zondag,
}
