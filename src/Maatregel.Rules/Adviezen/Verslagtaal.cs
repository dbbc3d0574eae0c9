namespace Maatregel.Rules.Adviezen;

/// <summary>The law says belanghebbende, and so do its rules; a colleague reads of the inhabitant in every sentence.</summary>
internal static class Verslagtaal
{
    public static Toelichting Van(Toelichting zin) => zin.Vervang("belanghebbende", "inwoner");
}
