using Maatregel.Rules.Regels.Awb;
using Maatregel.Rules.Regels.EenMaatregel;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Herzieningen;
using Maatregel.Rules.Regels.NoShow;
using Maatregel.Rules.Regels.Participatiewet;
using Maatregel.Rules.Regels.Uitvoerbaarheid;
using Maatregel.Rules.Regels.Verordeningsregels;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Register;

/// <summary>All rules of law, in the one order in which they are looked at. A test proves the list complete.</summary>
internal static class Regelboek
{
    public static IReadOnlyList<Regel> Wet { get; } =
    [
        // Regime
        new Artikel05_4(),

        // Route
        new Artikel17Lid01(),
        new Artikel18b(),
        new Artikel17Lid02(),
        new Artikel44(),
        new Artikel54(),
        new Artikel13Lid02(),
        new Regels.Ioaw.Artikel13Lid02(),
        new Regels.Ioaw.Artikel20(),
        new Regels.Ioaw.Artikel17Lid01(),
        new Regels.Ioaw.Artikel20Lid01(),
        new Regels.Ioaz.Artikel13Lid02(),
        new Regels.Ioaz.Artikel20(),
        new Regels.Ioaz.Artikel17Lid01(),
        new Regels.Ioaz.Artikel20Lid02(),
        new NietUitvoerbaar(),

        // Plicht
        new Artikel09Lid01(),
        new Artikel09Lid05(),
        new Artikel09Lid02(),
        new Artikel09a(),
        new Artikel09Lid04(),
        new Artikel44Lid02(),
        new Artikel18Lid01(),
        new Regels.Ioaw.Artikel37a(),
        new Regels.Ioaw.Artikel38(),
        new Regels.Ioaw.Artikel37Lid01(),
        new Regels.Ioaz.Artikel37a(),
        new Regels.Ioaz.Artikel38(),
        new Regels.Ioaz.Artikel37Lid01(),

        // Oproep
        new Afmelding(),
        new Verschijning(),
        new Ontvangst(),
        new Herhaling(),

        // Feiten
        new Artikel03_2(),
        new AlBeoordeeld(),

        // Grondslag
        new Artikel18Lid04OnderdeelA(),
        new Artikel18Lid04OnderdeelB(),
        new Artikel18Lid04OnderdeelC(),
        new Artikel18Lid04OnderdeelD(),
        new Artikel18Lid04OnderdeelE(),
        new Artikel18Lid04OnderdeelF(),
        new Artikel18Lid04OnderdeelG(),
        new Artikel18Lid04OnderdeelH(),
        new Artikel18Lid02(),
        new Regels.Ioaw.Artikel20Lid02(),
        new Regels.Ioaz.Artikel20Lid01(),

        // Verwijtbaarheid
        new Artikel18Lid09(),
        new Regels.Ioaw.Artikel20Lid03(),
        new Regels.Ioaz.Artikel20Lid03(),

        // Hoogte en duur, recidive
        new Artikel18Lid05(),
        new Artikel18Lid06(),
        new Artikel18Lid07(),
        new Artikel18Lid08(),

        // Zienswijze
        new Artikel04_8(),

        // Dringende redenen
        new Artikel18Lid10(),
        new Artikel03_4(),

        // Uitvoering
        new Artikel18Lid12(),

        // Vervolg
        new Artikel06_7(),
        new Artikel18Lid03(),
        new Artikel18Lid11(),
    ];

    /// <summary>The rules of law and those of one verordening, if there is one.</summary>
    public static IReadOnlyList<Regel> Van(Verordening? verordening) =>
        verordening is null ? Wet : [.. Wet, .. Verordeningsregelboek.Van(verordening)];

    /// <summary>All rules of law on looking again at a measure that was imposed, per ground.</summary>
    public static IReadOnlyList<Regel> Herziening { get; } =
    [
        // Inkeer
        new Artikel18Lid11Verzoek(),
        new Artikel18Lid11Nakoming(),

        // Heroverweging
        new Artikel18Lid03Termijn(),
        new Artikel03_4Heroverweging(),
        new Artikel18Lid03Oordeel(),
        new Artikel03_4Heroverwogen(),

        // Dringende redenen
        new Artikel18Lid10Opgelegd(),
        new Artikel03_4Opgelegd(),
    ];
}
