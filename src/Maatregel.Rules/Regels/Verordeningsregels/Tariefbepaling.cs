using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>A provision with a tariff: what it comes to in a case, unless a judge or the college set it aside.</summary>
internal abstract class Tariefbepaling(Verordeningsbepaling bron) : Regel<Grondslagdossier, Tariefuitkomst>
{
    public override RegelId Id => bron.RegelId;

    public override Stap Stap => Stap.HoogteEnDuur;

    public override Bron Bron => bron;

    /// <summary>What the document remarks on the tariff, and on the room to depart from it in one case.</summary>
    protected Bevinding<Tariefuitkomst> Pas(Tarief tarief, RechterlijkOordeel? oordeel, Gedragingdossier gedraging) =>
        Bereken(tarief, oordeel, gedraging) with { Opmerking = gedraging.Verordening.IndividueleAfstemming?.Opmerking is { } afstemming ? $"{Opmerking} {Tariefberekening.Ruimte(gedraging).Bron.Plaats}: {afstemming}".TrimStart() : null };

    private Bevinding<Tariefuitkomst> Bereken(Tarief tarief, RechterlijkOordeel? oordeel, Gedragingdossier gedraging)
    {
        if (Terzijde.Waarom(Id, oordeel, gedraging.Casus.BuitenToepassing, gedraging.Datum) is { } reden)
        {
            return Open(Vraagcode.TariefBuitenToepassing, $"{bron} blijft buiten toepassing: {reden} Welk percentage en welke duur gelden dan?", gedraging.Id, Wie.Jurist);
        }

        return Tariefberekening.Bereken(tarief, gedraging) switch
        {
            { Uitkomst: { } uitkomst, Verminderd: { Inhoud.Deel: var deel } minder } berekend =>
                Ja(uitkomst, $"{Tariefweergave.Tekst(tarief, uitkomst)} Bij verminderde verwijtbaarheid blijft {deel} van de verlaging over.", Herkomst.Recht)
                    .Met(minder.Bron).Met(berekend.Aanname).Met(berekend.Wens),
            { Uitkomst: { } uitkomst } berekend => Ja(uitkomst, $"{Tariefweergave.Tekst(tarief, uitkomst)}", Herkomst.Recht).Met(berekend.Aanname).Met(berekend.Wens),
            var ontbreekt => Open(ontbreekt.Code!, ontbreekt.Vraag!, gedraging.Id, ontbreekt.Wie, [Bron, .. ontbreekt.Bronnen]),
        };
    }
}
