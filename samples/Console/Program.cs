using Maatregel.Rules.Adviezen;
using OnzeGemeente;

// With the name of a file: the case in it. Without: everything the README of the package shows, one after another.
if (args is [var bestand]) return UitJson.Toon(bestand);

var (casus, advies) = EersteZaak.Beantwoord();
Console.WriteLine(advies.Samenvatting);
Console.WriteLine(advies.Teksten.Kort);

var bekendgemaakt = casus.Bekendmaking!.Value;
Console.WriteLine(Daarna.Herhaal(casus, advies, bekendgemaakt).Samenvatting);
Console.WriteLine(Daarna.Herzie(casus, advies, bekendgemaakt).Samenvatting);
Console.WriteLine(Echtpaar.Adviseer(casus).Samenvatting);
Console.WriteLine(EigenVerordening.Adviseer(casus).Samenvatting);
return advies.Uitkomst == Uitkomst.Maatregel ? 0 : 1;
