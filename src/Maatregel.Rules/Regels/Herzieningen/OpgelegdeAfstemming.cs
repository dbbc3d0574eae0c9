using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>Tuning of a measure that was imposed already.</summary>
internal abstract class OpgelegdeAfstemming() : Herzieningsoordeel(Herzieningsgrond.DringendeRedenen)
{
    public override Bevinding<Verlaging> Beoordeel(Herzieningsdossier dossier) => dossier.Verzoek.DringendeRedenen switch
    {
        { Oordeel: DringendeRedenenOordeel.Geen } geen when string.IsNullOrWhiteSpace(geen.Motivering) =>
            Open(Vraagcode.DringendeRedenen, $"Waarom is er geen reden om de opgelegde maatregel af te stemmen? Het oordeel heeft nog geen reden.", null, bronnen: [Bron, Wet.Awb.Artikel("3:46")]),
        { Oordeel: DringendeRedenenOordeel.Geen } => Nee($"Geoordeeld is dat er geen reden is om de opgelegde maatregel af te stemmen.", Herkomst.Oordeel),
        { Oordeel: DringendeRedenenOordeel.Aanwezig, Afstemming: { } nieuw } => dossier.Herzienbaar is { } herzienbaar && GelijkAanOpgelegd(herzienbaar, nieuw)
            ? Open(
                Vraagcode.DringendeRedenen,
                $"De opgegeven afstemming over de maanden waarover wordt herzien, {nieuw}, is gelijk aan wat is opgelegd: dan is er niets afgestemd. Waarop wordt de maatregel afgestemd, of is er toch geen reden om dat te doen?",
                null)
            : Getoetst(dossier, nieuw, $"Geoordeeld is dat de maatregel over de maanden waarover wordt herzien wordt afgestemd op {nieuw}."),
        _ => Open(Vraagcode.DringendeRedenen, $"Zijn er redenen om de opgelegde maatregel te verlagen, te verkorten of op nihil te stellen, en waarom wel of niet?", null),
    };
}
