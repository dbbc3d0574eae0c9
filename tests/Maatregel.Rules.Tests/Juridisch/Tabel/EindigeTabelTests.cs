using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>De eindige tabel: elke verplichting met elk verleden, elk oordeel en elke staat van de verordening.</summary>
[Trait("soort", "juridisch")]
[Trait("tempo", "lang")]
public sealed class EindigeTabelTests
{
    public static TheoryData<string> Staten => [.. Verordeningstaat.Alle.Select(s => s.Naam)];

    public static TheoryData<string> OpzijGezet => [.. Tariefopzij.Alle.Select(o => o.Naam)];

    [Theory]
    [MemberData(nameof(Staten))]
    public void Geen_enkele_combinatie_eindigt_in_een_conflict_een_hiaat_of_een_fout(string staat)
    {
        var verordening = Verordeningstaat.Alle.Single(s => s.Naam == staat);
        List<string> fouten = [];

        foreach (var plicht in Plichten.Alle)
        {
            foreach (var verleden in Verleden.Alle)
            {
                foreach (var oordeel in Beoordeeld.Alle)
                {
                    var zaak = verordening.Pas(oordeel.Pas(verleden.Pas(plicht.Zaak)));
                    if (Fout(zaak) is { } fout) fouten.Add($"{plicht.Naam}, {verleden.Naam}, {oordeel.Naam}: {fout}");
                }
            }

            foreach (var omstandigheid in Omstandigheid.Alle)
            {
                if (Fout(verordening.Pas(omstandigheid.Pas(plicht.Zaak))) is { } fout) fouten.Add($"{plicht.Naam}, {omstandigheid.Naam}: {fout}");
            }
        }

        Assert.Empty(fouten);
    }

    [Theory]
    [MemberData(nameof(Staten))]
    public void De_tabel_van_verplichting_en_verleden(string staat) => Snapshot.Match(
        Tabel.Tekst(Plichten.Alle, Verleden.Alle, Verordeningstaat.Alle.Single(s => s.Naam == staat).Pas),
        SnapshotNameExtension.Create(staat.Split(':')[0].Replace(' ', '-')));

    [Theory]
    [MemberData(nameof(OpzijGezet))]
    public void Een_tarief_dat_opzij_is_gezet_eindigt_bij_geen_verleden_in_een_percentage(string door)
    {
        var opzijGezet = Tariefopzij.Alle.Single(o => o.Naam == door);
        Assert.Empty(
            from plicht in Plichten.Alle
            where Verordeningstaat.Bekend.Pas(plicht.Zaak).Advies.Maatregelen.Any(m => m.Regel.Waarde.StartsWith("vo-10-1", StringComparison.Ordinal))
            from verleden in Verleden.Alle
            where verleden.Naam is not ("niet opgegeven" or "om dezelfde gedraging")
            let uitkomst = opzijGezet.Pas(Verordeningstaat.Bekend.Pas(verleden.Pas(plicht.Zaak))).Uitkomst
            where !uitkomst.Contains("tarief-buiten-toepassing", StringComparison.Ordinal)
            select $"{plicht.Naam}, {verleden.Naam}: {uitkomst}");
    }

    [Theory]
    [MemberData(nameof(OpzijGezet))]
    public void De_tabel_van_verplichting_en_verleden_bij_een_tarief_dat_opzij_is_gezet(string door) => Snapshot.Match(
        Tabel.Tekst(Plichten.Alle, Verleden.Alle, z => Tariefopzij.Alle.Single(o => o.Naam == door).Pas(Verordeningstaat.Bekend.Pas(z))),
        SnapshotNameExtension.Create(door.Replace(' ', '-')));

    [Fact]
    public void De_tabel_van_verplichting_en_oordeel() =>
        Snapshot.Match(Tabel.Tekst(Plichten.Alle, Beoordeeld.Alle, Verordeningstaat.Bekend.Pas));

    [Fact]
    public void De_tabel_van_verplichting_en_omstandigheden() =>
        Snapshot.Match(Tabel.Tekst(Plichten.Alle, Omstandigheid.Alle, Verordeningstaat.Bekend.Pas));

    [Fact]
    public void De_tabel_van_verplichting_en_twee_gedragingen() =>
        Snapshot.Match(Tabel.Tekst([.. Plichten.Alle.Where(p => p.Zaak.Casus.Gedragingen[0].NoShow is null)], TweeGedragingen.Alle, Verordeningstaat.Bekend.Pas));

    /// <summary>What is wrong with the advice on a case, whatever its facts.</summary>
    private static string? Fout(Zaak zaak)
    {
        try
        {
            var advies = zaak.Advies;
            return advies.Uitkomst == Uitkomst.Maatregel != advies.Maatregelen.Count > 0 ? "de uitkomst en de maatregelen spreken elkaar tegen"
                : advies.Uitkomst == Uitkomst.NogNiet && advies.OpenVragen.Count + advies.Vervolgstappen.Count == 0 ? "nog niet, zonder vraag of stap"
                : advies.Uitkomst != Uitkomst.NogNiet && advies.OpenVragen.Count > 0 ? "een vraag die er niet toe doet"
                : null;
        }
        catch (Exception exceptie) when (exceptie is not OutOfMemoryException)
        {
            return exceptie.GetType().Name + ": " + exceptie.Message;
        }
    }
}
