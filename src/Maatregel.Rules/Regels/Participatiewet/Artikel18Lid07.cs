namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>Wie binnen twaalf maanden na een maatregel volgens het zesde lid opnieuw niet nakomt: 100% gedurende drie maanden.</summary>
internal sealed class Artikel18Lid07() : DrieMaanden("het zesde lid", Regelcode.Pw18Lid6)
{
    public override RegelId Id => new(Regelcode.Pw18Lid7);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("7");

    public override string Vraag => "Is dit een herhaling binnen twaalf maanden na een maatregel volgens het zesde lid?";

    public override IReadOnlyList<RegelId> WijktAfVan { get; } = [new(Regelcode.Pw18Lid5), new(Regelcode.Pw18Lid6)];
}
