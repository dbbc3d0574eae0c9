using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>
/// Whether conduct unambiguously shows compliance, and whether the college then uses its power: the provision says that
/// it can, so both are judgements.
/// </summary>
internal abstract class Inkeernakoming() : Herzieningsoordeel(Herzieningsgrond.Inkeer)
{
    public override string Vraag => "Blijkt ondubbelzinnig dat de belanghebbende zijn verplichtingen nakomt, en herziet het college?";

    public override Bevinding<Verlaging> Beoordeel(Herzieningsdossier dossier) => dossier.Verzoek.Inkeer switch
    {
        { NakomingOndubbelzinnig: Antwoord.Nee } => Nee($"Geoordeeld is dat niet ondubbelzinnig blijkt dat de belanghebbende zijn verplichtingen nakomt.", Herkomst.Oordeel),
        { Herzien: Antwoord.Nee } => Nee($"Het college kan herzien, maar is daartoe niet verplicht; geoordeeld is dat het niet herziet.", Herkomst.Oordeel),
        { NakomingOndubbelzinnig: Antwoord.Ja, Herzien: Antwoord.Ja, Verlaging: { } nieuw } =>
            Getoetst(dossier, nieuw, $"De belanghebbende komt zijn verplichtingen ondubbelzinnig na. Geoordeeld is dat de verlaging over de maanden waarover wordt herzien {nieuw} wordt."),
        { NakomingOndubbelzinnig: Antwoord.Ja, Herzien: Antwoord.Ja } =>
            Ja(Vervalt, $"De belanghebbende komt zijn verplichtingen ondubbelzinnig na. Geoordeeld is dat het college herziet.", Herkomst.Oordeel)
                .Met(Herzieningsaannames.HerzieningVervalt(Bron)),
        { NakomingOndubbelzinnig: Antwoord.Ja } => Open(Vraagcode.Herzien, $"De belanghebbende komt zijn verplichtingen ondubbelzinnig na. Herziet het college de maatregel, en waarom wel of niet?", null),
        _ => Open(Vraagcode.Nakoming, $"Blijkt uit houding en gedragingen ondubbelzinnig dat de belanghebbende zijn verplichtingen nakomt, en waaruit?", null),
    };
}
