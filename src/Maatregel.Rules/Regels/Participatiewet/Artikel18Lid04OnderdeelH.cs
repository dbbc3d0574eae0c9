namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Gebruikmaken van aangeboden voorzieningen, ook sociale activering, en meewerken aan onderzoek naar de mogelijkheden
/// tot arbeidsinschakeling: de plaats van de meeste no-shows.
/// </summary>
internal sealed class Artikel18Lid04OnderdeelH() : Artikel18Lid04(Regelcode.Pw18Lid4H)
{
    protected override bool TenDele => true;
}
