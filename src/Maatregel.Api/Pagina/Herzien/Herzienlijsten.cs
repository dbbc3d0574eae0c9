using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>The closed lists of looking again, in the words that the page uses.</summary>
internal static class Herzienlijsten
{
    public static Keuzelijst<Herzieningsgrond> Gronden { get; } = new(
        ("inkeer", Herzieningsgrond.Inkeer, "De inwoner houdt zich weer aan zijn plichten (inkeer)"),
        ("heroverweging", Herzieningsgrond.Heroverweging, "De gemeente kijkt binnen drie maanden of de maatregel nog nodig is (heroverweging)"),
        ("dringende-redenen", Herzieningsgrond.DringendeRedenen, "De gevolgen zijn achteraf te zwaar (dringende redenen)"));

    public static Keuzelijst<Heroverwegingskeuze> Keuzen { get; } = new(
        ("handhaven", Heroverwegingskeuze.Handhaven, "De maatregel blijft zoals hij is"),
        ("wijzigen", Heroverwegingskeuze.Wijzigen, "De maatregel wordt lager of korter"),
        ("intrekken", Heroverwegingskeuze.Intrekken, "De maatregel vervalt over de maanden die nog kunnen veranderen"));

    public static Keuzelijst<Uitvoeringswijze> Uitvoeringen { get; } = new(
        ("gelijk", Uitvoeringswijze.Gelijk, "Elke maand hetzelfde percentage"),
        ("per-maand", Uitvoeringswijze.PerMaand, "Ik vul elke maand apart in: gespreid, niet gelijk, of met bedragen"));
}
