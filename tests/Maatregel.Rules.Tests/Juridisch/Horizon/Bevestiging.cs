using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Horizon;

/// <summary>What a municipality confirmed of the law after the day up to which it was read.</summary>
internal static class Bevestiging
{
    public static readonly string[] Participatiewet = ["pw-9", "pw-9a", "pw-13", "pw-17", "pw-18", "pw-18b", "pw-44"];

    /// <summary>Everything that a breach of a duty outside article 18 lid 4 hangs on.</summary>
    public static readonly string[] TweedeLid = ["pw-9", "pw-9a", "pw-13", "pw-44", "pw-18-1", "pw-18-2", "pw-18-3", "pw-18-9", "pw-18-10", "pw-18-12"];

    public static readonly string[] Ioaw = ["ioaw-13", "ioaw-17", "ioaw-20", "ioaw-37", "ioaw-37a", "ioaw-38"];

    public static readonly string[] Ioaz = ["ioaz-13", "ioaz-17", "ioaz-20", "ioaz-37", "ioaz-37a", "ioaz-38"];

    public static AdviesInstellingen Van(params string[] bepalingen) => new() { Horizon = [.. bepalingen.Select(Een)] };

    public static Horizonverlenging Een(string bepaling) => new()
    {
        Bepaling = bepaling,
        TotEnMet = Zaak.Dag("2027-06-30"),
        Bron = "https://wetten.overheid.nl/BWBR0015703/2027-01-01",
        BevestigdOp = Zaak.Dag("2027-01-04"),
        Door = "juridisch adviseur",
    };
}
