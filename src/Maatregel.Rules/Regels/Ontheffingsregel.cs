using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels;

/// <summary>An exemption that held on the day of the conduct, for every duty that the conduct may have breached.</summary>
internal abstract class Ontheffingsregel : Regel<Gedragingdossier, Beletsel>
{
    public override Stap Stap => Stap.Plicht;

    public override bool HangtAfVanDeDag => true;

    public override string Gevolg => "De verplichting gold niet: geen maatregel.";

    protected abstract OntheffingGrond Grond { get; }

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (!dossier.GaatOverArbeidsverplichting) return Nee($"Van deze verplichting kan geen ontheffing worden verleend.");
        if (dossier.Persoon?.Ontheffingen is not { } ontheffingen)
        {
            return Open("ontheffingen", $"Had de {dossier.Wie} op de dag van de gedraging een ontheffing van deze verplichting?", dossier.Id);
        }

        var uitleg = dossier.Verplichtingen.Any(v => ontheffingen.Any(o => Gold(o, dossier, v) == Antwoord.Ja && o.ViaHetVerkrijgenVanWerk(v)))
            ? Aannames.OntheffingVanWerk(Bron)
            : null;
        var open = dossier.Dagvraag is not null ? null : dossier.Verplichtingen.FirstOrDefault(v => Gold(ontheffingen, dossier, v) == Antwoord.Onbekend);
        return open is not null ? Open("ontheffing-reikwijdte", Reikwijdte(dossier.Datum, open), dossier.Id, Wie.Jurist)
            : dossier.Verplichtingen.All(v => Gold(ontheffingen, dossier, v) == Antwoord.Ja)
                ? Ja(Beletsel.GeenMaatregel, $"Op {dossier.Datum} gold een ontheffing van deze verplichting.").Met(uitleg)
                : Nee($"Op {dossier.Datum} gold geen ontheffing op deze grond voor elke verplichting waar het om gaat.").Met(uitleg);
    }

    private Antwoord Gold(IReadOnlyList<Ontheffing> ontheffingen, Gedragingdossier dossier, Verplichting verplichting) =>
        ontheffingen.Any(o => Gold(o, dossier, verplichting) == Antwoord.Ja) ? Antwoord.Ja
        : ontheffingen.Any(o => Gold(o, dossier, verplichting) == Antwoord.Onbekend) ? Antwoord.Onbekend
        : Antwoord.Nee;

    private Antwoord Gold(Ontheffing ontheffing, Gedragingdossier dossier, Verplichting verplichting) =>
        ontheffing.Grond == Grond ? ontheffing.Geldt(dossier.Datum, verplichting) : Antwoord.Nee;

    private FormattableString Reikwijdte(LocalDate dag, Verplichting verplichting) => verplichting.KanWordenOntheven == Antwoord.Nee
        ? (FormattableString)$"Op {dag} gold een ontheffing. Van deze verplichting laat {Bron} die niet toe: {verplichting.Omschrijving}. Noem bij de ontheffing alleen de andere verplichtingen; of antwoord dat deze verplichting niet was opgelegd, als het besluit haar toch wegnam."
        : $"Op {dag} gold een ontheffing. Hoort daarbij ook: {verplichting.Omschrijving}? Noem bij de ontheffing de verplichtingen waarvan is ontheven.";
}
