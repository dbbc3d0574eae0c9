namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>
/// De gevolgen van een besluit mogen niet onevenredig zijn. IOAW en IOAZ kennen geen dringende redenen; daar toetst het
/// college aan dit lid.
/// </summary>
internal sealed class Artikel03_4Opgelegd : OpgelegdeAfstemming
{
    public override RegelId Id => new(Regelcode.Awb3Punt4);

    public override Bron Bron { get; } = Wet.Awb.Artikel("3:4").Lid("2");

    public override string Vraag => "Zijn de gevolgen van de opgelegde maatregel onevenredig?";

    public override bool GeldtVoor(Regeling regeling) => regeling != Regeling.Participatiewet;
}
