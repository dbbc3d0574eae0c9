using System.Text.RegularExpressions;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>The forms of codes that are no closed list.</summary>
internal static partial class Patronen
{
    /// <summary>The rules that may have fixed an earlier measure, apart from those of a verordening.</summary>
    private static readonly string[] Maatregelregels =
        ["pw-18-2", "pw-18-5", "pw-18-6", "pw-18-7", "pw-18-8", "pw-9a", "pw-18b", "ioaw-20-1", "ioaw-20-2", "ioaz-20-1", "ioaz-20-2"];

    public static bool IsGemeente(string? code) => code is not null && Gemeentecode().IsMatch(code);

    public static bool IsEcli(string ecli) => Ecli().IsMatch(ecli);

    public static bool IsVerordeningsregel(RegelId regel) => regel.Waarde is not null && Verordeningsregel().IsMatch(regel.Waarde);

    public static bool IsMaatregelregel(RegelId regel) => Maatregelregels.Contains(regel.Waarde) || IsVerordeningsregel(regel);

    public static bool IsGrondslag(RegelId regel) =>
        regel.Waarde is not null && (Verplichting.Zoek(regel.Waarde) is not null || regel.Waarde == "pw-18-2" || IsVerordeningsregel(regel));

    [GeneratedRegex(@"\AGM[0-9]{4}\z")]
    private static partial Regex Gemeentecode();

    [GeneratedRegex(@"\AECLI:[A-Z]{2}:[A-Z]{1,7}:[0-9]{4}:[A-Z0-9.]{1,25}\z")]
    private static partial Regex Ecli();

    [GeneratedRegex(@"\Avo-[0-9]{1,3}[a-z]{0,2}(-[0-9a-z]{1,3}){0,3}\z")]
    private static partial Regex Verordeningsregel();
}
