using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// De plichten van artikel 9, eerste lid, gelden vanaf de dag van de melding. Wie ervoor werk opgaf of weigerde, schond geen plicht van
/// het vierde lid van artikel 18; tekortschietend besef van verantwoordelijkheid kan er wel zijn.
/// </summary>
internal sealed class Artikel44Lid02 : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new(Regelcode.Pw44Lid2);

    public override Stap Stap => Stap.Plicht;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("44").Lid("2");

    public override string Vraag => "Was de gedraging vóór de dag van de melding?";

    public override string Gevolg => "De plichten van artikel 9, eerste lid, en artikel 18, vierde lid, golden nog niet: geen maatregel.";

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:RBZWB:2024:2616")];

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        !dossier.GaatOverArbeidsverplichting ? Nee($"Deze verplichting hangt niet af van de melding.")
        : dossier.Casus.Uitkering?.MeldingOp is not { } melding ? Nee($"Een dag van melding is niet opgegeven.")
        : dossier.Melding is null ? Nee($"De melding van {melding} was voor een volgende uitkering.")
        : dossier.Dagvraag is not null ? Nee($"De melding was op {melding}; de dag van de gedraging staat niet vast.")
        : !dossier.VoorDeMelding ? Nee($"De melding was op {melding}, niet na de gedraging van {dossier.Datum}.", Herkomst.Berekening)
        : !dossier.AlleenArbeidsverplichtingen ? Voldaan($"De melding was pas op {melding}; alleen de andere verplichting gold al.", Herkomst.Berekening)
        : dossier.VerlorenWerk != Antwoord.Nee && dossier.BesefKanSpelen
            ? Voldaan($"De melding was pas op {melding}; alleen tekortschietend besef van verantwoordelijkheid kan er al zijn geweest.", Herkomst.Berekening)
        : Ja(Beletsel.GeenMaatregel, $"De gedraging was op {dossier.Datum}, vóór de melding op {melding}. Toen gold deze plicht nog niet.", Herkomst.Berekening)
            .Met(Wet.Participatiewet.Artikel("9").Lid("1"));
}
