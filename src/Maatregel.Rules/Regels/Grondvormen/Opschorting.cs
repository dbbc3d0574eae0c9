using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>A missed appointment that served to establish the right: suspension, with a term to make good, and no measure.</summary>
internal abstract class Opschorting : Routeregel
{
    public override string Vraag => "Diende het gemiste gesprek om het recht op de uitkering vast te stellen?";

    public override string Gevolg => "Geen maatregel maar opschorting, met mededeling en een hersteltermijn.";

    /// <summary>The provisions on suspension and the term to make good.</summary>
    protected abstract IReadOnlyList<Bron> Routebronnen { get; }

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        dossier.Gedraging.NoShow switch
        {
            null => Nee($"De gedraging is geen no-show."),
            { Doel: NoShowDoel.VaststellenRecht } when dossier.Geeindigd is { } einde => Nee($"De uitkering eindigde op {einde}; er is geen recht dat kan worden opgeschort."),
            { Onderdeel: NoShowOnderdeel.Poortwachtergesprek } when !dossier.NaDeToekenning => Nee($"Er is nog geen uitkering waarvan het recht kan worden opgeschort."),
            { Doel: NoShowDoel.VaststellenRecht } when dossier.Dagvraag is null && dossier.Datum < dossier.BeginVanUitkering => Nee($"Er is nog geen uitkering waarvan het recht kan worden opgeschort."),
            { Doel: not NoShowDoel.VaststellenRecht } => Nee($"Het gesprek diende de arbeidsinschakeling, niet het vaststellen van het recht."),
            _ => Naar(
                dossier,
                new Route(
                    Routecode.Opschorting,
                    $"Beoordeel opschorting van het recht, met mededeling en een termijn om het verzuim te herstellen.",
                    Routebronnen),
                dossier.Oproepen is { Laatste.Verschenen: Opkomst.Nee }
                    ? $"Het gemiste gesprek diende om het recht op de uitkering vast te stellen."
                    : (Toelichting)$"Het gesprek diende om het recht op de uitkering vast te stellen; of de {dossier.Wie} verscheen, is niet bekend."),
        };

    protected sealed override bool Betreft(Verplichting verplichting) => verplichting.Code == Verplichtingcode.Pw17Lid2Medewerking;
}
