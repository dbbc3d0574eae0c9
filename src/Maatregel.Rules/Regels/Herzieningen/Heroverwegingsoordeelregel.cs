using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>What the municipality decides when it reconsiders: the measure stays, changes or is withdrawn.</summary>
internal abstract class Heroverwegingsoordeelregel() : Herzieningsoordeel(Herzieningsgrond.Heroverweging)
{
    public override string Vraag => "Blijft de maatregel bij heroverweging zoals hij is?";

    public override Bevinding<Verlaging> Beoordeel(Herzieningsdossier dossier) => dossier.Verzoek.Heroverweging switch
    {
        { Keuze: Heroverwegingskeuze.Handhaven } => Nee($"Het besluit is heroverwogen; geoordeeld is dat de maatregel blijft zoals hij is.", Herkomst.Oordeel),
        { Keuze: Heroverwegingskeuze.Intrekken } => Ja(Vervalt, $"Het besluit is heroverwogen; geoordeeld is dat de maatregel vervalt.", Herkomst.Oordeel),
        { Keuze: Heroverwegingskeuze.Wijzigen, Verlaging: { } nieuw } =>
            Getoetst(dossier, nieuw, $"Het besluit is heroverwogen; geoordeeld is dat de verlaging over de maanden waarover wordt herzien {nieuw} wordt."),
        _ => Open(Vraagcode.Heroverweging, $"Blijft de maatregel zoals hij is, of wordt hij gewijzigd of ingetrokken, en waarom?", null),
    };
}
