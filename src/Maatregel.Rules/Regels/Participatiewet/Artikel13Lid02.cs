using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Wie jonger is dan 27 en uit wiens houding en gedragingen ondubbelzinnig blijkt dat hij zijn verplichtingen niet wil
/// nakomen, heeft geen recht op algemene bijstand. Dat is uitsluiting, geen maatregel.
/// </summary>
internal sealed class Artikel13Lid02 : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new("pw-13-2-d");

    public override Stap Stap => Stap.Route;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("13").Lid("2").Onderdeel("d");

    public override bool HangtAfVanDeDag => true;

    public override string Vraag => "Is de belanghebbende jonger dan 27 en blijkt ondubbelzinnig dat hij zijn verplichtingen niet wil nakomen?";

    public override string Gevolg => "Er is geen recht op algemene bijstand: uitsluiting, geen maatregel.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        (dossier.Persoon?.JongerDan27, dossier.Oordeel?.WilOndubbelzinnigNiet) switch
        {
            (Antwoord.Ja, Antwoord.Ja) => Ja(
                new Beletsel(Uitkomst.AndereRoute, new Route(
                    "uitsluiting",
                    new($"Beoordeel of de belanghebbende is uitgesloten van algemene bijstand. Een maatregel past daar niet bij."),
                    [Bron])),
                $"De belanghebbende is jonger dan 27 en geoordeeld is dat hij ondubbelzinnig niet wil.",
                Herkomst.Oordeel),
            (Antwoord.Ja, Antwoord.Onbekend) => Open(
                "wil-ondubbelzinnig-niet",
                $"Blijkt uit houding en gedragingen ondubbelzinnig dat de belanghebbende zijn verplichtingen niet wil nakomen?",
                dossier.Id),
            (Antwoord.Ja, _) => Nee($"Er is niet geoordeeld dat de belanghebbende zijn verplichtingen ondubbelzinnig niet wil nakomen.", Herkomst.Oordeel),
            (Antwoord.Nee, _) => Nee($"De belanghebbende is niet jonger dan 27 jaar."),
            _ => Nee($"Niet gesteld is dat de belanghebbende jonger is dan 27 jaar."),
        };
}
