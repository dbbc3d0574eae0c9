using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Onder belanghebbende wordt in dit artikel mede het gezin verstaan: de uitkering van het gezin wordt verlaagd, ook om een
/// gedraging van de partner, en één keer.
/// </summary>
internal sealed class Artikel18Lid12 : Regel<Uitvoeringsdossier, Gezinsverlaging>
{
    public override RegelId Id => new(Regelcode.Pw18Lid12);

    public override Stap Stap => Stap.Uitvoering;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("12");

    public override string Vraag => "Is het de gedraging van een ander gezinslid?";

    public override string Gevolg => "De gezamenlijke uitkering wordt één keer verlaagd.";

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:RBDHA:2022:2113"), new("ECLI:NL:CRVB:2023:1343")];

    public override Bevinding<Gezinsverlaging> Beoordeel(Uitvoeringsdossier dossier) =>
        dossier.Gedraging.Gedraging.Van == Gezinslid.Partner
            ? Ja(new Gezinsverlaging(), $"Het is een gedraging van de partner; de gezamenlijke uitkering wordt één keer verlaagd.")
            : Nee($"Het is een gedraging van de belanghebbende zelf.");
}
