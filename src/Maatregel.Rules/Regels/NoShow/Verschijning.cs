using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.NoShow;

/// <summary>Wie op de laatste oproep verschijnt, ondervindt geen gevolgen van de eerdere gemiste afspraak.</summary>
internal sealed class Verschijning : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new("no-show-verschijning");

    public override Stap Stap => Stap.Oproep;

    public override Bron Bron { get; } = new Werkproces("verschijning bij de herhaling");

    public override string Vraag => "Is de belanghebbende op de laatste oproep verschenen?";

    public override string Gevolg => "Geen maatregel: verschijnen bij de herhaling heeft geen gevolgen.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        dossier.Gedraging.NoShow is not { } noShow ? Nee($"De gedraging is geen no-show.")
        : noShow.Laatste() is not { } laatste
            ? Open("oproepen", $"Welke oproepen zijn verzonden, wanneer was de afspraak en verscheen de belanghebbende?", dossier.Id)
        : laatste.Verschenen switch
        {
            Antwoord.Ja => Ja(Beletsel.GeenMaatregel, $"De belanghebbende is op de laatste oproep verschenen."),
            Antwoord.Nee => Nee($"De belanghebbende is op de laatste oproep niet verschenen."),
            _ => Open("verschenen", $"Is de belanghebbende op de laatste oproep verschenen?", dossier.Id),
        };
}
