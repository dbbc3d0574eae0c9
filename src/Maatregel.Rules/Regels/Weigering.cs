using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Regels;

/// <summary>
/// Not seeking or not accepting work under IOAW and IOAZ: refusal, a power of the college. A lowering there has no basis.
/// </summary>
internal abstract class Weigering(params string[] verplichtingen) : Regel<Gedragingdossier, Beletsel>
{
    public override Stap Stap => Stap.Route;

    public override string Vraag => "Gaat het om niet zoeken of niet aanvaarden van werk?";

    public override string Gevolg => "Geen verlaging; het college kan de uitkering blijvend of tijdelijk weigeren.";

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:CRVB:2019:1908"), new("ECLI:NL:RBNHO:2019:220")];

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        verplichtingen.Any(dossier.GaatOver)
            ? Ja(
                new Beletsel(Uitkomst.AndereRoute, new Route(
                    "weigering",
                    new($"Beoordeel of de uitkering geheel of gedeeltelijk wordt geweigerd. Dat mag, maar moet niet; een verlaging kan hier niet."),
                    [Bron, .. Uitspraken])),
                $"De gedraging is niet zoeken of niet aanvaarden van werk.")
            : Nee($"De gedraging gaat niet over het zoeken of aanvaarden van werk.");
}
