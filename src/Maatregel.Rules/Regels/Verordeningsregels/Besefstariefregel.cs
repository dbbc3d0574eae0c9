using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Het tarief bij tekortschietend besef van verantwoordelijkheid: per geval, naar duur of naar benadelingsbedrag.</summary>
internal sealed class Besefstariefregel(Verordening verordening, string artikel) : Regel<Grondslagdossier, Tariefuitkomst>
{
    private readonly Verordeningsbepaling _bron = verordening.Bron(artikel);

    public override RegelId Id => _bron.RegelId;

    public override Stap Stap => Stap.HoogteEnDuur;

    public override Bron Bron => _bron;

    public override string Vraag => "Valt het tekortschietend besef onder het tarief van deze bepaling?";

    public override string Gevolg => "Het tarief van deze bepaling.";

    public override bool GeldtVoor(Regeling regeling) => regeling == Regeling.Participatiewet;

    public override Bevinding<Tariefuitkomst> Beoordeel(Grondslagdossier dossier)
    {
        if (dossier.Grondslag.Id != Id || verordening.TekortschietendBesef?.Inhoud is not { } besef) return Nee($"De grondslag valt niet onder dit tarief.", Herkomst.Recht);
        var tarief = Besefstarief.Zoek(besef, dossier.Gedraging.Gedraging)!.Tarief;
        return Tariefberekening.Bereken(tarief, dossier.Gedraging) switch
        {
            { Uitkomst: { } uitkomst } berekend => Ja(uitkomst, $"{Tariefweergave.Tekst(tarief, uitkomst)}", Herkomst.Recht).Met(berekend.Aanname),
            var ontbreekt => Open(ontbreekt.Code!, ontbreekt.Vraag!, dossier.Gedraging.Id),
        };
    }
}
