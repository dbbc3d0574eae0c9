using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Uitvoering;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>
/// Whether a measure that finds no month might have one in the running month: that no earlier start was assumed would then end the case.
/// </summary>
internal static class EerdereIngang
{
    public static OpenVraag? Vraag(Gedragingdossier gedraging)
    {
        var casus = gedraging.Casus;
        var bekendmaking = (casus.Bekendmaking ?? casus.Peildatum).ToYearMonth();
        var maand = Ingang.NietVoor(gedraging.Datum) is var vol && vol > bekendmaking ? vol : bekendmaking;
        if (casus.Uitkering?.LaatstUitbetaaldeMaand >= maand || !(casus.Uitkering?.BeeindigdPer > maand.OnDayOfMonth(1))) return null;

        var lezing = gedraging.Verordening.Lees(gedraging.Verordening.Ingang, "ingang", casus, gedraging.Datum);
        var code = lezing.Uitslag == Leesuitslag.Onbekend ? Aannamecode.IngangOnbekend : Aannamecode.ModelbepalingIngang;
        if (!Open(lezing) || gedraging.Instellingen.Bevestigd(code, $"Een maatregel gaat in op de eerste dag van de maand na de bekendmaking.", [lezing.Bron]) is not null) return null;
        return new OpenVraag(
            Vraagcode.IngangOnbekend,
            $"De uitkering eindigt vóór de maand na de bekendmaking. Is {maand} al uitbetaald? Zo niet: laat de verordening toe dat die maand wordt verlaagd? Dat is niet gelezen.",
            gedraging.Id,
            Wie.Jurist,
            [lezing.Bron]);
    }

    private static bool Open(Lezing<Verordeningen.Ingangsregeling> lezing) =>
        lezing.Uitslag == Leesuitslag.Onbekend || lezing.Aanname is not null || lezing.Inhoud?.OokLopendeMaand == true;
}
