using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.NoShow;

/// <summary>
/// De gemeente moet aannemelijk maken dat een oproep is verzonden en aangekomen. Lukt dat niet, dan ontbreekt elke vorm
/// van verwijtbaarheid: dat gevolg trekt artikel 18, negende lid.
/// </summary>
internal sealed class Ontvangst : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new(Regelcode.NoShowOntvangst);

    public override Stap Stap => Stap.Oproep;

    public override Bron Bron { get; } = new Uitspraak("ECLI:NL:CRVB:2020:2767");

    public override string Vraag => "Is aannemelijk dat elke gemiste oproep is verzonden en aangekomen?";

    public override string Gevolg => "Het niet verschijnen is alleen verwijtbaar als de oproep bekend was.";

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } =
        [new("ECLI:NL:CRVB:2011:BU9183")];

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (dossier.Oproepen is not { } verloop) return Nee($"De gedraging is geen no-show.");
        foreach (var oproep in verloop.Tellend)
        {
            if (oproep.Kwam || oproep.Ontvangen != Antwoord.Onbekend) continue;
            return oproep.Aannemelijk == Antwoord.Onbekend
                ? Open(Vraagcode.OproepAannemelijk, Gevraagd(oproep), dossier.Id)
                : Open(Vraagcode.OproepOpTijd, OpTijd(oproep), dossier.Id);
        }

        return verloop.Laatste is { Ontvangen: Antwoord.Nee }
            ? Nee($"Niet aannemelijk is dat de laatste oproep op tijd is aangekomen.")
            : Voldaan($"Aannemelijk is dat de laatste oproep is verzonden en aangekomen.");
    }

    private static Toelichting OpTijd(Oproep oproep) => oproep.Verzonden is { } dag
        ? $"De oproep voor {oproep.AfspraakOp} is verzonden op {dag}. Hoe kwam hij aan, en was dat op tijd om te komen?"
        : (Toelichting)$"Wanneer is de oproep voor {oproep.AfspraakOp} verzonden? Als dat niet meer is na te gaan: was hij op tijd om te komen?";

    private static Toelichting Gevraagd(Oproep oproep) =>
        oproep.Verzonden is { } dag
            ? $"Kan de gemeente aannemelijk maken dat de oproep van {dag} is verzonden en aangekomen?"
            : (Toelichting)$"Kan de gemeente aannemelijk maken dat de oproep is verzonden en aangekomen?";
}
