namespace Maatregel.Rules.Feiten;

/// <summary>An answer as JSON writes it where the contract says <c>true</c> or <c>false</c>: <c>null</c> is not known.</summary>
internal static class Waarheid
{
    public static bool? Van(Antwoord antwoord) => antwoord switch
    {
        Feiten.Antwoord.Ja => true,
        Feiten.Antwoord.Nee => false,
        _ => null,
    };

    public static Antwoord Antwoord(bool? waarheid) => waarheid switch
    {
        true => Feiten.Antwoord.Ja,
        false => Feiten.Antwoord.Nee,
        null => Feiten.Antwoord.Onbekend,
    };
}
