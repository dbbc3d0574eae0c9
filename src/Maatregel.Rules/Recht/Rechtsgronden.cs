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
        Verplichtingcode.Pw18Lid4A or Verplichtingcode.Pw9Lid1AVerkrijgen or Verplichtingcode.Pw9Lid1ARegistratie => Recht.Rechtsgrond.Wet,
        Verplichtingcode.Pw18Lid4C or Verplichtingcode.Pw18Lid4D or Verplichtingcode.Pw18Lid4E or Verplichtingcode.Pw18Lid4F or Verplichtingcode.Pw18Lid4G => Recht.Rechtsgrond.WetZoGelezen,
        Verplichtingcode.Ioaw37Lid1A or Verplichtingcode.Ioaw37Lid1B or Verplichtingcode.Ioaw37Lid1C or Verplichtingcode.Ioaw37Lid1D => Recht.Rechtsgrond.WetZoGelezen,
        Verplichtingcode.Ioaz37Lid1A or Verplichtingcode.Ioaz37Lid1B or Verplichtingcode.Ioaz37Lid1C or Verplichtingcode.Ioaz37Lid1D => Recht.Rechtsgrond.WetZoGelezen,
        _ when verplichting.Arbeidsverplichting || verplichting.Code == Verplichtingcode.Pw55 => Recht.Rechtsgrond.Opgelegd,
        _ => Recht.Rechtsgrond.Wet,
    };
}
