namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Wie binnen twaalf maanden na een maatregel volgens het zevende lid opnieuw niet nakomt: telkens 100% gedurende drie
/// maanden. "Telkens" dekt ook de herhaling na een maatregel volgens dit lid zelf.
/// </summary>
internal sealed class Artikel18Lid08() : DrieMaanden("het zevende of achtste lid", Regelcode.Pw18Lid7, Regelcode.Pw18Lid8)
{
    public override RegelId Id => new(Regelcode.Pw18Lid8);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("8");

    public override string Vraag => "Is dit een herhaling binnen twaalf maanden na een maatregel volgens het zevende of dit lid?";

    public override IReadOnlyList<RegelId> WijktAfVan { get; } = [new(Regelcode.Pw18Lid5), new(Regelcode.Pw18Lid6), new(Regelcode.Pw18Lid7)];
}
