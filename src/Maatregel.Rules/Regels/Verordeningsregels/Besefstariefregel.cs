using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Het tarief bij tekortschietend besef van verantwoordelijkheid: per geval, naar duur of naar benadelingsbedrag.</summary>
internal sealed class Besefstariefregel(Verordening verordening, string artikel) : Tariefbepaling(verordening.Bron(artikel))
{
    public override string Vraag => "Valt het tekortschietend besef onder het tarief van deze bepaling?";

    public override string Gevolg => "Het tarief van deze bepaling.";

    public override bool GeldtVoor(Regeling regeling) => regeling == Regeling.Participatiewet;

    public override Bevinding<Tariefuitkomst> Beoordeel(Grondslagdossier dossier) =>
        dossier.Grondslag is { Besef.Tarief: { } tarief } grondslag && grondslag.Id == Id
            ? Pas(tarief, null, dossier.Gedraging)
            : Nee($"De grondslag valt niet onder dit tarief.", Herkomst.Recht);
}
