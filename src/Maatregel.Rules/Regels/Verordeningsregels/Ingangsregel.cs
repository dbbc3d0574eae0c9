using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Uitvoering;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>
/// De maatregel gaat in op de eerste dag van de maand na bekendmaking. Eerder kan alleen over een maand die nog niet is
/// uitbetaald en als bekend is dat de verordening dat toelaat; een aangenomen bepaling is daarvoor te dun.
/// </summary>
internal sealed class Ingangsregel(Verordening verordening) : Regel<Uitvoeringsdossier, Ingangskeuze>
{
    private readonly Verordeningsbepaling _bron = verordening.Ingang.Bron(verordening, "ingang");

    public override RegelId Id => _bron.RegelId;

    public override Stap Stap => Stap.Uitvoering;

    public override Bron Bron => _bron;

    public override string Vraag => "Vanaf welke maand wordt de uitkering verlaagd?";

    public override string Gevolg => "De eerste dag van de maand na bekendmaking, of een eerdere maand die nog niet is uitbetaald.";

    public override string? Opmerking => verordening.Ingang?.Opmerking;

    public override Bevinding<Ingangskeuze> Beoordeel(Uitvoeringsdossier dossier)
    {
        var gedraging = dossier.Gedraging;
        var lezing = Lees(gedraging);
        var gelezen = Gelezen(lezing);
        var ingang = Bepaal(gedraging);
        return Ja(new Ingangskeuze(ingang), $"{ingang.Toelichting}", Herkomst.Berekening).Met(lezing switch
        {
            _ when gelezen is { OokLopendeMaand: true } && gedraging.Casus.Uitkering?.LaatstUitbetaaldeMaand is null => LaatstUitbetaaldOnbekend(lezing.Bron),
            { Uitslag: Leesuitslag.Onbekend } => IngangOnbekend(lezing.Bron),
            { Aanname: not null } => HoofdregelIngang(lezing.Bron),
            _ => null,
        }).Met(gelezen?.DagVanDeMaand is { } dag ? InDeLoopVanDeMaand(dag, ingang.Maand, lezing.Bron) : null);
    }

    /// <summary>The month in which a measure for a conduct begins.</summary>
    public static Ingang Bepaal(Gedragingdossier gedraging)
    {
        var gelezen = Gelezen(Lees(gedraging));
        var ingang = Ingang.Bepaal(
            gedraging.Casus.Bekendmaking ?? gedraging.Casus.Peildatum,
            gedraging.Datum,
            gedraging.Casus.Uitkering?.LaatstUitbetaaldeMaand,
            gelezen is { OokLopendeMaand: true });
        if (gelezen?.DagVanDeMaand is not null) ingang = ingang.HeleMaanden();
        return ingang.NietVoorBegin(gedraging.BeginVanUitkering);
    }

    private static Lezing<Ingangsregeling> Lees(Gedragingdossier gedraging) =>
        gedraging.Verordening.Lees(gedraging.Verordening.Ingang, "ingang", gedraging.Casus, gedraging.Datum);

    /// <summary>What was read: an assumed provision makes no measure begin earlier.</summary>
    private static Ingangsregeling? Gelezen(Lezing<Ingangsregeling> lezing) => lezing.Aanname is null ? lezing.Inhoud : null;

    private static Aanname InDeLoopVanDeMaand(int dag, YearMonth maand, Verordeningsbepaling bron) => new(
        Aannamecode.IngangDagVanDeMaand,
        $"Volgens {bron} begint een maatregel op dag {dag} van de maand. Gerekend is met hele kalendermaanden vanaf {maand}. Leg in het besluit vast over welke dagen wordt verlaagd.",
        [bron]);

    private static Aanname LaatstUitbetaaldOnbekend(Verordeningsbepaling bron) => new(
        Aannamecode.LaatstUitbetaaldOnbekend,
        $"Welke maand het laatst is uitbetaald, is niet opgegeven. De verordening laat een eerdere maand toe die nog niet is uitbetaald; gerekend is met de maand na bekendmaking.",
        [bron]);

    private static Aanname HoofdregelIngang(Verordeningsbepaling bron) => new(
        Aannamecode.ModelbepalingIngang,
        $"Wat de verordening over ingang zegt, is niet bekend. Aangenomen is de hoofdregel van {bron}: de maand na bekendmaking. Dat een eerdere, nog niet uitbetaalde maand mag, is niet aangenomen.",
        [bron]);

    private static Aanname IngangOnbekend(Verordeningsbepaling bron) => new(
        Aannamecode.IngangOnbekend,
        $"Wat de verordening over ingang zegt, is niet bekend. Aangenomen is dat de maatregel ingaat in de maand na bekendmaking.",
        [bron]);
}
