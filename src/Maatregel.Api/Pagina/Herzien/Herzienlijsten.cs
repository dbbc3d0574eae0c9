using Maatregel.Api.Http;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>The closed lists of looking again, in the words that the page uses.</summary>
internal static class Herzienlijsten
{
    public static Keuzelijst<Herzieningsgrond> Gronden { get; } = new(
        (Herzieningsgrond.Inkeer, "De inwoner houdt zich weer aan zijn plichten (inkeer)"),
        (Herzieningsgrond.Heroverweging, "De gemeente kijkt binnen drie maanden of de maatregel nog nodig is (heroverweging)"),
        (Herzieningsgrond.DringendeRedenen, "De gevolgen zijn achteraf te zwaar (dringende redenen)"));

    public static Keuzelijst<Heroverwegingskeuze> Keuzen { get; } = new(
        (Heroverwegingskeuze.Handhaven, "De maatregel blijft zoals hij is"),
        (Heroverwegingskeuze.Wijzigen, "De maatregel wordt lager of korter"),
        (Heroverwegingskeuze.Intrekken, "De maatregel vervalt over de maanden die nog kunnen veranderen"));

    /// <summary>How the page asks it, of which a request knows nothing: the code is of the page too.</summary>
    public static Keuzelijst<Uitvoeringswijze> Uitvoeringen { get; } = new(
        Kebab.Van,
        (Uitvoeringswijze.Gelijk, "Elke maand hetzelfde percentage"),
        (Uitvoeringswijze.PerMaand, "Ik vul elke maand apart in: gespreid, niet gelijk, of met bedragen"));
}
