namespace Maatregel.Rules.Recht;

/// <summary>
/// By what each duty binds. Article 9, first paragraph, onderdeel a, lays work and registration on everybody from the day of the melding, and
/// with it article 18, fourth paragraph, onderdeel a. Of the other onderdelen only b says "opgelegde" and only h "aangeboden".
/// </summary>
internal static class Rechtsgronden
{
    /// <summary>By what a duty binds.</summary>
    public static Rechtsgrond Rechtsgrond(this Verplichting verplichting) => verplichting.Code switch
    {
        "pw-18-4-a" or "pw-9-1-a-verkrijgen" or "pw-9-1-a-registratie" => Recht.Rechtsgrond.Wet,
        "pw-18-4-c" or "pw-18-4-d" or "pw-18-4-e" or "pw-18-4-f" or "pw-18-4-g" => Recht.Rechtsgrond.WetZoGelezen,
        "ioaw-37-1-a" or "ioaw-37-1-b" or "ioaw-37-1-c" or "ioaw-37-1-d" => Recht.Rechtsgrond.WetZoGelezen,
        "ioaz-37-1-a" or "ioaz-37-1-b" or "ioaz-37-1-c" or "ioaz-37-1-d" => Recht.Rechtsgrond.WetZoGelezen,
        _ when verplichting.Arbeidsverplichting || verplichting.Code == "pw-55" => Recht.Rechtsgrond.Opgelegd,
        _ => Recht.Rechtsgrond.Wet,
    };
}
