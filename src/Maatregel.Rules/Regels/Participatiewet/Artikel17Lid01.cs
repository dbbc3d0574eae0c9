using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Op schending van de inlichtingenplicht staat een boete. Artikel 18, tweede lid, zondert haar uit: zij kan nooit tot
/// een maatregel leiden.
/// </summary>
internal sealed class Artikel17Lid01 : Routeregel
{
    public override RegelId Id => new(Regelcode.Pw17Lid1);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("17").Lid("1");

    public override string Vraag => "Gaat het om de inlichtingenplicht?";

    public override string Gevolg => "Geen maatregel maar een boete (artikel 18a) en zo nodig herziening en terugvordering.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        dossier.GaatOver(Verplichtingcode.Pw17Lid1Inlichtingen)
            ? Naar(
                dossier,
                new Route(
                    Routecode.Boete,
                    $"Beoordeel een boete. Voor de inlichtingenplicht kan de gemeente geen maatregel opleggen.",
                    [Bron, Wet.Participatiewet.Artikel("18a"), Wet.Participatiewet.Artikel("18").Lid("2")]),
                $"De gedraging is een schending van de inlichtingenplicht.")
            : Nee($"De gedraging gaat niet over de inlichtingenplicht.");

    protected override bool Betreft(Verplichting verplichting) => verplichting.Code == Verplichtingcode.Pw17Lid1Inlichtingen;
}
