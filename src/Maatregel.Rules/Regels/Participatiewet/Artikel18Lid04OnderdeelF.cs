namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>Kennis en vaardigheden verkrijgen en behouden die nodig zijn voor werk.</summary>
internal sealed class Artikel18Lid04OnderdeelF() : Artikel18Lid04(Regelcode.Pw18Lid4F)
{
    protected override bool TenDele => true;
}
