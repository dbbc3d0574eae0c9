using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>Het college heroverweegt het besluit: het handhaaft, wijzigt of trekt het in.</summary>
internal sealed class Artikel18Lid03Oordeel() : Herzieningsoordeel(Herzieningsgrond.Heroverweging)
{
    public override RegelId Id => new(Regelcode.Pw18Lid3);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("3");

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
