using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Maatregel.Rules.Recht;

/// <summary>The forms of codes that are no closed list.</summary>
internal static partial class Codevorm
{
    public static bool IsGemeente(string? code) => code is not null && Gemeente().IsMatch(code);

    public static bool IsEcli(string? code) => code is not null && Ecli().IsMatch(code);

    /// <summary>The label of what the explanation of a verordening says, beside its articles.</summary>
    public const string Toelichting = "toelichting";

    /// <summary>How the label begins of a provision whose article is not known; a word behind it tells it from another.</summary>
    public const string OnbekendArtikel = "onbekend";

    /// <summary>What stands for the place of a provision while that is not known.</summary>
    private static readonly FrozenSet<string> Onderwerpen = new[]
    {
        "uniforme-duur",
        "spreiding",
        "tekortschietend-besef",
        "recidive",
        "waarschuwing",
        "afzien",
        "horen",
        "ingang",
        "berekeningsgrondslag",
        "samenloop",
        "verminderde-verwijtbaarheid",
        "individuele-afstemming",
        "herleving",
        "inkeer",
        "weigering",
        "besluiteisen",
        "hardheidsclausule",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// A place in a verordening: <c>10a</c>, <c>10-1-b</c>, and where articles are numbered by chapter <c>2.3-1</c> or <c>4:12</c>, or
    /// <c>III</c>; or its <c>toelichting</c>, or <c>onbekend-duur</c> where the article is not known.
    /// </summary>
    public static bool IsLabel(string? code) => code is not null && (code == Toelichting || IsOnbekendArtikel(code) || Label().IsMatch(code));

    public static bool IsOnbekendArtikel(string code) => ZonderArtikel().IsMatch(code);

    public static bool IsAfdruk(string? code) => code is not null && Afdruk().IsMatch(code);

    /// <summary>A provision by its place, or by its subject while the place is not known.</summary>
    public static bool IsVerordeningsregel(RegelId regel) =>
        regel is { Waarde: not null, IsVerordening: true }
        && regel.Waarde[(regel.Waarde.IndexOf('-', StringComparison.Ordinal) + 1)..] is var plaats
        && (IsLabel(plaats) || Onderwerpen.Contains(plaats));

    [GeneratedRegex(@"\AGM[0-9]{4}\z")]
    private static partial Regex Gemeente();

    [GeneratedRegex(@"\AECLI:[A-Z]{2}:[A-Z]{1,7}:[0-9]{4}:[A-Z0-9.]{1,25}\z")]
    private static partial Regex Ecli();

    [GeneratedRegex(@"\Asha256:[0-9a-f]{64}\z")]
    private static partial Regex Afdruk();

    [GeneratedRegex(@"\Aonbekend-[a-z0-9]{1,20}\z")]
    private static partial Regex ZonderArtikel();

    [GeneratedRegex(@"\A(?:[0-9]{1,3}(?:[.:][0-9]{1,3})?[a-z]{0,2}|[IVX]{1,6})(-[0-9a-z]{1,3}){0,3}\z")]
    private static partial Regex Label();
}
