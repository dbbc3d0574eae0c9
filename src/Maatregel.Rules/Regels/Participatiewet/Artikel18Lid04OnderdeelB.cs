namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Ingeschreven staan bij een uitzendbureau, als het college dat heeft opgelegd. Of het is opgelegd, toetst de regel van
/// artikel 18, eerste lid.
/// </summary>
internal sealed class Artikel18Lid04OnderdeelB() : Artikel18Lid04(Regelcode.Pw18Lid4B);
