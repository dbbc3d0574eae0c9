using Maatregel.Rules;
using Maatregel.Rules.Json;

var adviseur = new MaatregelAdviseur();
var gelezen = CasusReader.Lees(File.ReadAllBytes("voorbeelden/voorbeeld-01-no-show.json"));
var advies = adviseur.Adviseer(gelezen.Waarde!);

Console.WriteLine(advies.Samenvatting);
foreach (var overweging in advies.Motivering) Console.WriteLine($"{overweging.Bron}: {overweging.Toelichting}");
