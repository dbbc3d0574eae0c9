using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>
/// A duty that the college must lay upon somebody binds only when that was done concretely and made to measure. What the Act itself
/// asks binds without: then "not imposed" is no answer.
/// </summary>
internal abstract class OpgelegdeVerplichting : Regel<Gedragingdossier, Beletsel>
{
    public override Stap Stap => Stap.Plicht;

    public override string Vraag => "Moet deze verplichting zijn opgelegd, en was zij dan concreet en op maat aan de belanghebbende opgelegd?";

    public override string Gevolg => "Zonder een concreet opgelegde verplichting geen maatregel.";

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } =
        [new("ECLI:NL:CRVB:2020:2818"), new("ECLI:NL:CRVB:2016:2441")];

    public override IReadOnlyList<Productregel> Productregels => [Voorzichtigheid.VanRechtswege];

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        !dossier.Verplichtingen.Any(Vereist) ? UitDeWet(dossier)
        : dossier.Oordeel?.VerplichtingOpgelegd switch
        {
            Antwoord.Ja => Voldaan($"De verplichting was concreet en op maat opgelegd.", Herkomst.Oordeel),
            Antwoord.Nee when !dossier.Verplichtingen.All(Vereist) => Voldaan($"De verplichting was niet concreet en op maat opgelegd; alleen de andere verplichting gold.", Herkomst.Oordeel),
            Antwoord.Nee => Ja(Beletsel.GeenMaatregel, $"De verplichting was niet concreet en op maat opgelegd.", Herkomst.Oordeel),
            _ => Open(Vraagcode.VerplichtingOpgelegd, $"Was de verplichting concreet en op maat aan de {dossier.Inwoner} opgelegd, en bij welk besluit?", dossier.Id),
        };

    /// <summary>Whether this duty binds only when it was laid upon the person.</summary>
    public static bool Vereist(Verplichting verplichting) =>
        verplichting.Rechtsgrond() == Rechtsgrond.Opgelegd;

    /// <summary>Where the words of the Act are read by this product and by nobody above it, the advice says so.</summary>
    private static Bevinding<Beletsel> UitDeWet(Gedragingdossier dossier)
    {
        var gelezen = dossier.Oordeel?.VerplichtingOpgelegd == Antwoord.Ja ? null : dossier.Verplichtingen.FirstOrDefault(v => v.Rechtsgrond() == Rechtsgrond.WetZoGelezen);
        return Nee($"Deze verplichting volgt uit de wet zelf en hoeft niet te worden opgelegd.", Herkomst.Recht)
            .Met(gelezen is null ? null : PlichtVanRechtswege(gelezen));
    }

    private static Aanname PlichtVanRechtswege(Verplichting verplichting) => new(
        Aannamecode.PlichtVanRechtswege,
        $"Aangenomen is dat deze plicht uit de wet zelf volgt en niet hoefde te worden opgelegd: {verplichting.Omschrijving}. De wet spreekt hier niet van opleggen of aanbieden; een jurist moet die lezing bevestigen.",
        [verplichting.Bron, Voorzichtigheid.VanRechtswege]);
}
