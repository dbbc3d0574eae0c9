using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>What is wrong with what a document does, although each provision by itself is within bounds.</summary>
internal static class Tabelcontrole
{
    private const int LangsteDuur = 120;

    public static IReadOnlyList<Fout> Fouten(Uitkomstentabel tabel) =>
        [.. tabel.Rijen.SelectMany(rij => rij.Keren.Select(keer => TeLang(rij, keer))).OfType<Fout>().DistinctBy(f => f.Pad)];

    private static Fout? TeLang(Uitkomstrij rij, Proefuitkomst keer) => keer.Maanden > LangsteDuur
        ? new Fout(
            (rij.Herhalingspad ?? "$.recidive") + ".inhoud.stappen",
            "duur-zonder-einde",
            $"Bij herhaling van {rij.Verplichting.Code} wordt de maatregel {keer.Tekst}: geef de duur een plafond.")
        : null;
}
