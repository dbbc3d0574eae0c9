using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>What is wrong with what a document does, although each provision by itself is within bounds.</summary>
internal static class Tabelcontrole
{
    public static IReadOnlyList<Fout> Fouten(Uitkomstentabel tabel) =>
        [.. tabel.Rijen.SelectMany(rij => rij.Keren.Zip(rij.Keren.Skip(1), (eerder, later) => Lichter(rij, eerder, later))).OfType<Fout>().Take(1)];

    private static Fout? Lichter(Uitkomstrij rij, Proefuitkomst eerder, Proefuitkomst later) =>
        later.Bedrag < eerder.Bedrag
            ? new Fout(
                "$.recidive.inhoud.stappen",
                "herhaling-lichter",
                $"Een herhaling is hier lichter dan de keer ervoor: bij {rij.Verplichting.Code} wordt {eerder.Tekst} dan {later.Tekst}. Zet een plafond nooit onder het tarief, en maak een duur niet korter.")
            : null;
}
