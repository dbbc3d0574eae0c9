namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>Heroverweegt het college een maatregel volgens IOAW of IOAZ, dan weegt het de gevolgen van het besluit opnieuw.</summary>
internal sealed class Artikel03_4Heroverwogen : Heroverwegingsoordeelregel
{
    public override RegelId Id => new(Regelcode.Awb3Punt4);

    public override Bron Bron { get; } = Wet.Awb.Artikel("3:4").Lid("2");

    public override bool GeldtVoor(Regeling regeling) => regeling != Regeling.Participatiewet;
}
