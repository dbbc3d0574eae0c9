using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Op schending van de inlichtingenplicht staat een boete. Artikel 18, tweede lid, zondert haar uit: zij kan nooit tot
/// een maatregel leiden. Zonder verwijt komt er ook geen boete.
/// </summary>
internal sealed class Artikel17Lid01 : Routeregel
{
    private static readonly Bron ZonderVerwijt = Wet.Awb.Artikel("5:41");

    public override RegelId Id => new(Regelcode.Pw17Lid1);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("17").Lid("1");

    public override string Vraag => "Gaat het om de inlichtingenplicht?";

    public override string Gevolg => "Geen maatregel maar een boete (artikel 18a) en zo nodig herziening en terugvordering.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (!dossier.GaatOver(Verplichtingcode.Pw17Lid1Inlichtingen)) return Nee($"De gedraging gaat niet over de inlichtingenplicht.");
        if (dossier.Oordeel?.Verwijtbaarheid?.Mate == Mate.Ontbreekt)
        {
            return Nee($"Geoordeeld is dat elke vorm van verwijtbaarheid ontbreekt; dan komt er geen boete.", Herkomst.Oordeel).Met(ZonderVerwijt);
        }

        return Naar(
            dossier,
            new Route(
                Routecode.Boete,
                $"Beoordeel een boete. Voor de inlichtingenplicht kan de gemeente geen maatregel opleggen.",
                [Bron, Wet.Participatiewet.Artikel("18a"), Wet.Participatiewet.Artikel("18").Lid("2")]),
            $"De gedraging is een schending van de inlichtingenplicht.");
    }

    protected override bool Betreft(Verplichting verplichting) => verplichting.Code == Verplichtingcode.Pw17Lid1Inlichtingen;
}
