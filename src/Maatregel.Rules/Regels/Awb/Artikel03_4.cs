using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Awb;

/// <summary>
/// De gevolgen van een besluit mogen niet onevenredig zijn. IOAW en IOAZ kennen geen dringende redenen; daar toetst het
/// college aan dit lid.
/// </summary>
internal sealed class Artikel03_4 : Afstemmingsregel
{
    public override RegelId Id => new(Regelcode.Awb3Punt4);

    public override Bron Bron { get; } = Wet.Awb.Artikel("3:4").Lid("2");

    public override string Vraag => "Zijn de gevolgen van de maatregel onevenredig?";

    public override string Gevolg => "De maatregel wordt lager of korter, of op nihil gesteld.";

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:CRVB:2015:343")];

    protected override Toelichting Oordeelsvraag =>
        $"Zijn de gevolgen van de maatregel onevenredig, zodat hij lager of korter moet worden of op nihil moet worden gesteld, en waarom wel of niet?";

    public override bool GeldtVoor(Regeling regeling) => regeling != Regeling.Participatiewet;
}
