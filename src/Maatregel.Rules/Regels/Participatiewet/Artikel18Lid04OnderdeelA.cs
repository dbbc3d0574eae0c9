namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>Algemeen geaccepteerde arbeid aanvaarden of behouden. Naar werk zoeken valt hier niet onder: dat loopt over het tweede lid.</summary>
internal sealed class Artikel18Lid04OnderdeelA() : Artikel18Lid04(Regelcode.Pw18Lid4A);
