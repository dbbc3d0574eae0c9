using System.Text.RegularExpressions;

namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>The forms of the names that a verordening has as a document.</summary>
internal static partial class Labels
{
    public static bool IsId(string id) => Id().IsMatch(id);

    public static bool IsCode(string code) => Code().IsMatch(code);

    public static bool IsBekendmaking(string id) => Bekendmaking().IsMatch(id);

    public static bool IsCvdr(string id) => Cvdr().IsMatch(id);

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{0,49}\z")]
    private static partial Regex Code();

    [GeneratedRegex(@"\A(gmb|bgr)-[0-9]{4}-[0-9]{1,7}\z")]
    private static partial Regex Bekendmaking();

    [GeneratedRegex(@"\ACVDR[0-9]{1,9}\z")]
    private static partial Regex Cvdr();
}
