using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>A duty of work binds only when it was laid upon this person concretely and made to measure.</summary>
internal abstract class OpgelegdeVerplichting : Regel<Gedragingdossier, Beletsel>
{
    public override Stap Stap => Stap.Plicht;

    public override string Vraag => "Was de verplichting concreet en op maat aan deze persoon opgelegd?";

    public override string Gevolg => "Zonder een concreet opgelegde verplichting geen maatregel.";

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } =
        [new("ECLI:NL:CRVB:2020:2818"), new("ECLI:NL:CRVB:2016:2441")];

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        !dossier.Verplichtingen.Any(Vereist) ? Nee($"Deze verplichting volgt uit de wet zelf en hoeft niet te worden opgelegd.", Herkomst.Recht)
        : dossier.Oordeel?.VerplichtingOpgelegd switch
        {
            Antwoord.Ja => Voldaan($"De verplichting was concreet en op maat opgelegd.", Herkomst.Oordeel),
            Antwoord.Nee when !dossier.Verplichtingen.All(Vereist) => Voldaan($"De verplichting was niet concreet en op maat opgelegd; alleen de andere verplichting gold.", Herkomst.Oordeel),
            Antwoord.Nee => Ja(Beletsel.GeenMaatregel, $"De verplichting was niet concreet en op maat opgelegd.", Herkomst.Oordeel),
            _ => Open("verplichting-opgelegd", $"Was de verplichting concreet en op maat aan deze persoon opgelegd, en bij welk besluit?", dossier.Id),
        };

    /// <summary>Whether this duty binds only when it was laid upon the person.</summary>
    public static bool Vereist(Verplichting verplichting) => verplichting.Arbeidsverplichting || verplichting.Code == "pw-55";
}
