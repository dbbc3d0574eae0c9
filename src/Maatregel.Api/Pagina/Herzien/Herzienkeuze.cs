using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>A measure that may be looked at again.</summary>
/// <param name="Wat">The measure in words.</param>
/// <param name="Ingevuld">What the form starts with.</param>
internal sealed record Herzienkeuze(string Wat, Ingevuld Ingevuld)
{
    public static string InWoorden(GeadviseerdeMaatregel maatregel) =>
        Weergave.Hoogte(maatregel, maatregel.Geadviseerd)
        + (maatregel.Ingang is { } ingang ? $", vanaf {Weergave.Datum(ingang)}" : "")
        + (Verplichting.Zoek(maatregel.Grondslag.Waarde) is { } plicht ? $": {plicht.Omschrijving}" : "");
}
