using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>De taaleis heeft een eigen verlaging, los van artikel 18 en van de verordening.</summary>
internal sealed class Artikel18b : Routeregel
{
    /// <summary>Wet taaleis, art. II: who was entitled on 31 December 2015 has half a year more.</summary>
    private static readonly LocalDate VoorIedereen = new(2016, 7, 1);

    public override RegelId Id => new(Regelcode.Pw18b);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18b");

    public override Geldigheid Geldigheid { get; } = new(new LocalDate(2016, 1, 1));

    public override bool HangtAfVanDeDag => true;

    public override string Vraag => "Gaat het om de taaleis?";

    public override string Gevolg => "Geen maatregel volgens artikel 18: de verlaging van artikel 18b heeft een eigen procedure.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (!dossier.GaatOver(Verplichtingcode.Pw18bTaaleis)) return Nee($"De gedraging gaat niet over de taaleis.");
        if (dossier.Datum < VoorIedereen && dossier.Verplichtingen.All(Betreft) && dossier.BeginVanUitkering < Geldigheid.Van)
        {
            return Ja(Beletsel.GeenMaatregel, $"De gedraging gaat over de taaleis, en de uitkering begon op {dossier.BeginVanUitkering}. Voor wie op 31 december 2015 al bijstand had, geldt de taaleis pas vanaf {VoorIedereen}.");
        }

        return Naar(
            dossier,
            new Route(
                Routecode.Taaleis,
                $"Volg de procedure van de taaleis: toets, schriftelijke kennisgeving en een eigen opbouw van de verlaging.",
                [Bron]),
            dossier.Datum < VoorIedereen
                ? $"De gedraging gaat over de taaleis. Voor wie op 31 december 2015 al bijstand had, geldt die pas vanaf {VoorIedereen}."
                : (Toelichting)$"De gedraging gaat over de taaleis.");
    }

    protected override bool Betreft(Verplichting verplichting) => verplichting.Code == Verplichtingcode.Pw18bTaaleis;
}
