namespace Maatregel.Rules.Regels;

/// <summary>
/// Which provisions of the law of a scheme a breach of a duty hangs on: those that only concern another duty do not matter, all
/// others do, since an exemption that is not known may not be passed over.
/// </summary>
internal static class Afhankelijkheid
{
    public static bool Raakt(Wetsbepaling bepaling, IReadOnlyList<Verplichting> plichten) => bepaling switch
    {
        { Wet.Code: "pw", Artikelnummer: "18", Lidnummer: "4" or "5" or "6" or "7" or "8" or "11" } => plichten.Any(p => p.Geuniformeerd),
        { Wet.Code: "pw", Artikelnummer: "18", Lidnummer: "2" or "3" } => plichten.Any(p => !p.Geuniformeerd && !p.EigenVerlaging),
        { Wet.Code: "pw", Artikelnummer: "17" or "18b" } => plichten.Any(p => p.Bron.Artikelnummer == bepaling.Artikelnummer),
        { Wet.Code: "pw", Artikelnummer: "54" } => plichten.Any(p => p.Code == Verplichtingcode.Pw17Lid2Medewerking),
        _ => true,
    };
}
