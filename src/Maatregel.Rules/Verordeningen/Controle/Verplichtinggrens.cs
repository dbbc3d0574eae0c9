namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>The duties about which the Act leaves a verordening nothing to say.</summary>
internal static class Verplichtinggrens
{
    public const string Besef = "pw-18-2-tekortschietend-besef";

    public static bool IsMisdraging(Verplichting verplichting) => verplichting.Code is "pw-9-6-misdraging" or "ioaw-37-1-g" or "ioaz-37-1-g";

    public static void Controleer(Verplichting verplichting, IReadOnlyList<Regeling> regelingen, string pad, string regelingenPad, Tegenspraaklijst b)
    {
        b.Eis(regelingen.Count == 0 || regelingen.Contains(verplichting.Regeling), pad, "andere-regeling", "Deze verplichting hoort bij een regeling waarvoor de bepaling niet geldt.", null, regelingenPad);
        b.Eis(
            !verplichting.Geuniformeerd,
            pad,
            "buiten-wet",
            "Voor een verplichting van het vierde lid bepaalt de wet het percentage: alleen de duur staat in de verordening, bij uniform.",
            Grens.Artikel18("5"));
        b.Eis(
            verplichting.Code != "pw-17-1-inlichtingen",
            pad,
            "buiten-wet",
            "Schending van de inlichtingenplicht leidt tot een boete, niet tot een maatregel.",
            Grens.Artikel18("2"));
        b.Eis(
            verplichting.Code != "pw-18b-taaleis",
            pad,
            "buiten-wet",
            "De verlaging bij de taaleis staat in de wet zelf.",
            Wet.Participatiewet.Artikel("18b"));
        b.Eis(
            !verplichting.WerkZoekenOfAanvaarden,
            pad,
            "buiten-wet",
            "Wie geen werk zoekt of aanvaardt, valt onder weigering: verlagen kan hier niet.",
            verplichting.Regeling == Regeling.Ioaw ? Wet.Ioaw.Artikel("20").Lid("2") : Wet.Ioaz.Artikel("20").Lid("1"));
    }
}
