namespace Maatregel.Rules.Recht;

/// <summary>De weken na de melding waarin iemand jonger dan 27 jaar eerst zelf naar werk zoekt.</summary>
internal static class Zoektijd
{
    private const int Weken = 4;

    /// <summary>De bepaling die deze weken noemt.</summary>
    public static Wetsbepaling Bepaling { get; } = Wet.Participatiewet.Artikel("43").Lid("4");

    /// <summary>De laatste dag ervan.</summary>
    public static LocalDate LaatsteDag(LocalDate melding) => melding.PlusWeeks(Weken);
}
