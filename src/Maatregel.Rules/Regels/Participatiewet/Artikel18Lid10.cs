using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Het college stemt een op te leggen of opgelegde maatregel af op de omstandigheden van de belanghebbende als, gelet op
/// bijzondere omstandigheden, dringende redenen daartoe noodzaken. Dat kan lager of korter, tot nihil.
/// </summary>
internal sealed class Artikel18Lid10 : Afstemmingsregel
{
    public override RegelId Id => new(Regelcode.Pw18Lid10);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("10");

    public override string Vraag => "Noodzaken dringende redenen tot afstemming?";

    public override string Gevolg => "De maatregel wordt lager of korter, of op nihil gesteld.";

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } =
        [new("ECLI:NL:CRVB:2018:2902"), new("ECLI:NL:CRVB:2020:3345"), new("ECLI:NL:CRVB:2020:1687")];

    protected override Toelichting Oordeelsvraag =>
        $"Zijn er dringende redenen om de maatregel te verlagen, te verkorten of op nihil te stellen, en waarom wel of niet?";
}
