namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>Het verkrijgen, aanvaarden of behouden van werk niet belemmeren door kleding, gebrek aan verzorging of gedrag.</summary>
internal sealed class Artikel18Lid04OnderdeelG() : Artikel18Lid04(Regelcode.Pw18Lid4G);
