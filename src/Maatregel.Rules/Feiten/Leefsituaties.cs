namespace Maatregel.Rules.Feiten;

/// <summary>What a living situation says about who lives there.</summary>
internal static class Leefsituaties
{
    /// <summary>Whether it is the situation of one person, so that there is no partner.</summary>
    public static bool VanEenPersoon(this Leefsituatie leefsituatie) => leefsituatie is
        Leefsituatie.Alleenstaande or Leefsituatie.AlleenstaandeOuder or Leefsituatie.AlleenstaandeAow
        or Leefsituatie.Alleenstaande18_20 or Leefsituatie.InrichtingAlleenstaande;

    /// <summary>Whether nobody in it is older than twenty.</summary>
    public static bool TotEnMetTwintig(this Leefsituatie leefsituatie) => leefsituatie is
        Leefsituatie.Alleenstaande18_20 or Leefsituatie.Gehuwden18_20 or Leefsituatie.Gehuwden18_20MetKind;

    /// <summary>Whether one of a couple is not older than twenty and the other is.</summary>
    public static bool EenTotEnMetTwintig(this Leefsituatie leefsituatie) => leefsituatie is
        Leefsituatie.Gehuwden18_20En21 or Leefsituatie.Gehuwden18_20En21MetKind;

    /// <summary>Whether nobody in it has reached pension age.</summary>
    public static bool TotPensioen(this Leefsituatie leefsituatie) => leefsituatie.TotEnMetTwintig() || leefsituatie is
        Leefsituatie.Alleenstaande or Leefsituatie.AlleenstaandeOuder or Leefsituatie.Gehuwden;
}
