using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Puts a ruling to the product: each outcome in one line, and the whole as a report beside the test.</summary>
internal static class Uitspraaktoets
{
    public static void Toets(this Uitspraakzaak zaak)
    {
        foreach (var toetsing in zaak.Toetsingen)
        {
            var advies = toetsing.Advies();
            Assert.Equal($"{toetsing.Naam}: {toetsing.Verwacht}", $"{toetsing.Naam}: {Kernzin.Van(advies)}");
            if (toetsing.Maanden is { } maanden) Assert.Equal(maanden, Toetsing.MaandenVan(advies));
        }

        Snapshot.Match(Rechtspraakverslag.Tekst(zaak), zaak.Naam);
    }
}
