using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>
/// What a document remarks on a subject that mattered to the case and that no rule reports: the form could not hold it, so it is shown and
/// not reckoned with.
/// </summary>
internal static class Documentopmerkingen
{
    /// <summary>More acts in one decision, or one beside a fine: the rule on several measures reports only where one of them gives way.</summary>
    public static void BijSamenloop(Gedragingdossier laatste, Verslag verslag) => Noteer(laatste.Verordening.Samenloop, "samenloop", Stap.Samenloop, laatste, verslag);

    /// <summary>Over what a percentage is taken, and what becomes of the rest when the benefit ends.</summary>
    public static void BijUitvoering(Gedragingdossier laatste, Verslag verslag)
    {
        Noteer(laatste.Verordening.Berekeningsgrondslag, "berekeningsgrondslag", Stap.Uitvoering, laatste, verslag);
        if (laatste.Casus.Uitkering?.BeeindigdPer is not null) Noteer(laatste.Verordening.Herleving, "herleving", Stap.Uitvoering, laatste, verslag);
    }

    /// <summary>What must be in the decision, and whether it can be revised where no rule of the Act was asked about that.</summary>
    public static void BijBesluit(Gedragingdossier laatste, Verslag verslag)
    {
        Noteer(laatste.Verordening.Inkeer, "inkeer", Stap.Vervolg, laatste, verslag);
        Noteer(laatste.Verordening.Besluiteisen, "besluiteisen", Stap.Vervolg, laatste, verslag);
    }

    private static void Noteer<T>(Bepaling<T>? bepaling, string onderwerp, Stap stap, Gedragingdossier dossier, Verslag verslag)
        where T : class
    {
        if (bepaling?.Opmerking is not { } opmerking || verslag.Motivering.Any(o => o.Opmerking == opmerking)) return;
        var bron = bepaling.Bron(dossier.Verordening, onderwerp);
        verslag.Noteer(new Overweging
        {
            Stap = stap,
            Regel = bron.RegelId,
            Status = OverwegingStatus.NietVanToepassing,
            Toelichting = $"Wat het document bij deze bepaling opmerkt, is niet meegerekend. Beoordeel of het hier iets verandert.",
            Opmerking = opmerking,
            Herkomst = Herkomst.Recht,
            Bron = bron,
            Dag = dossier.Datum,
        });
    }
}
