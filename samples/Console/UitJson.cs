using Maatregel.Rules;
using Maatregel.Rules.Json;

namespace OnzeGemeente;

/// <summary>A case that another program wrote down as JSON.</summary>
internal static class UitJson
{
    public static int Toon(string bestand)
    {
        var gelezen = CasusReader.Lees(File.ReadAllBytes(bestand));
        if (!gelezen.IsGeldig)
        {
            foreach (var fout in gelezen.Fouten) Console.Error.WriteLine(fout);
            return 1;
        }

        var advies = new MaatregelAdviseur().Adviseer(gelezen.Waarde);
        Console.WriteLine(advies.Samenvatting);
        foreach (var overweging in advies.Motivering) Console.WriteLine($"{overweging.Bron}: {overweging.Toelichting}");
        return 0;
    }
}
