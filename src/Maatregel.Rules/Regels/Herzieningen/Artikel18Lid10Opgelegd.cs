namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>
/// Het college stemt ook een opgelegde maatregel af op de omstandigheden van de belanghebbende als, gelet op bijzondere
/// omstandigheden, dringende redenen daartoe noodzaken.
/// </summary>
internal sealed class Artikel18Lid10Opgelegd : OpgelegdeAfstemming
{
    public override RegelId Id => new(Regelcode.Pw18Lid10);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("10");

    public override string Vraag => "Noodzaken dringende redenen tot afstemming van de opgelegde maatregel?";

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:CRVB:2018:2902"), new("ECLI:NL:CRVB:2020:3345")];
}
