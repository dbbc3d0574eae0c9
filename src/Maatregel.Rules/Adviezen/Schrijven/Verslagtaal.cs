namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>The law says belanghebbende, and so do its rules; a colleague reads of the inhabitant in every sentence.</summary>
internal static class Verslagtaal
{
    public static string Van(string tekst) => tekst.Replace("belanghebbende", "inwoner", StringComparison.Ordinal);
}
