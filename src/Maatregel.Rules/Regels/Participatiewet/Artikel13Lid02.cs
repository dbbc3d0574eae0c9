using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Wie jonger is dan 27 en uit wiens houding en gedragingen ondubbelzinnig blijkt dat hij zijn verplichtingen niet wil
/// nakomen, heeft geen recht op algemene bijstand. Dat is uitsluiting, geen maatregel.
/// </summary>
internal sealed class Artikel13Lid02 : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new(Regelcode.Pw13Lid2D);

    public override Stap Stap => Stap.Route;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("13").Lid("2").Onderdeel("d");

    public override bool HangtAfVanDeDag => true;

    public override string Vraag => "Is de belanghebbende jonger dan 27 en blijkt ondubbelzinnig dat hij zijn verplichtingen niet wil nakomen?";

    public override string Gevolg => "Er is geen recht op algemene bijstand: uitsluiting, geen maatregel.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        var wilNiet = dossier.Oordeel?.WilOndubbelzinnigNiet;
        if (wilNiet == Antwoord.Nee) return Nee($"Geoordeeld is dat niet ondubbelzinnig blijkt dat de {dossier.Wie} zijn verplichtingen niet wil nakomen.", Herkomst.Oordeel);
        return JongerDan27(dossier) switch
        {
            Antwoord.Nee => Nee($"De {dossier.Wie} is niet jonger dan 27 jaar."),
            Antwoord.Ja when wilNiet == Antwoord.Ja => Ja(
                new Beletsel(Uitkomst.AndereRoute, new Route(
                    Routecode.Uitsluiting,
                    $"Beoordeel of de {dossier.Inwoner} is uitgesloten van algemene bijstand. Een maatregel past daar niet bij.",
                    [Bron])),
                $"De {dossier.Wie} is jonger dan 27 en geoordeeld is dat hij ondubbelzinnig niet wil.",
                Herkomst.Oordeel),
            Antwoord.Ja => Open(
                Vraagcode.WilOndubbelzinnigNiet,
                $"Blijkt uit houding en gedragingen ondubbelzinnig dat de {dossier.Wie} zijn verplichtingen niet wil nakomen?",
                dossier.Id),
            null when wilNiet is null => Nee($"Niets wijst erop dat de {dossier.Wie} jonger is dan 27 jaar en niet wil meewerken."),
            _ => Open(Vraagcode.JongerDan27, $"Was de {dossier.Wie} op de dag van de gedraging jonger dan 27 jaar?", dossier.Id),
        };
    }

    /// <summary>What was told; else what another fact says: the age of the living situation, or a talk that is only held with the young.</summary>
    private static Antwoord? JongerDan27(Gedragingdossier dossier) =>
        dossier.Persoon?.JongerDan27 is { } gezegd ? gezegd
        : dossier.Persoon?.Pensioengerechtigd == Antwoord.Ja ? Antwoord.Nee
        : dossier.Casus.Uitkering?.Leefsituatie?.TotEnMetTwintig() == true ? Antwoord.Ja
        : dossier.Casus.Uitkering?.Leefsituatie?.EenTotEnMetTwintig() == true ? EenVanBeiden(dossier)
        : dossier.Gedraging.NoShow?.Onderdeel == NoShowOnderdeel.Jongerenloopbaancentrum ? Antwoord.Onbekend
        : null;

    /// <summary>One of the couple is not older than twenty: this one, if the other certainly is not; else it is asked who.</summary>
    private static Antwoord EenVanBeiden(Gedragingdossier dossier) =>
        (dossier.Gedraging.Van == Gezinslid.Partner ? dossier.Casus.Belanghebbende : dossier.Casus.Partner) is { JongerDan27: Antwoord.Nee } or { Pensioengerechtigd: Antwoord.Ja }
            ? Antwoord.Ja
            : Antwoord.Onbekend;
}
