namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>The duties about which the Act leaves a verordening nothing to say.</summary>
internal static class Verplichtinggrens
{
    public const string Besef = Verplichtingcode.Pw18Lid2TekortschietendBesef;

    public static bool IsMisdraging(Verplichting verplichting) => verplichting.Code is Verplichtingcode.Pw9Lid6Misdraging or Verplichtingcode.Ioaw37Lid1G or Verplichtingcode.Ioaz37Lid1G;

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
            verplichting.Code != Verplichtingcode.Pw17Lid1Inlichtingen,
            pad,
            "buiten-wet",
            "Schending van de inlichtingenplicht leidt tot een boete, niet tot een maatregel.",
            Grens.Artikel18("2"));
        b.Eis(
            verplichting.Code != Verplichtingcode.Pw18bTaaleis,
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
