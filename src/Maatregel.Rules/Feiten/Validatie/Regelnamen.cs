namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>The rules that a case may name.</summary>
internal static class Regelnamen
{
    /// <summary>The rules that may have fixed an earlier measure, apart from those of a verordening.</summary>
    private static readonly string[] Maatregelregels =
        ["pw-18-2", "pw-18-5", "pw-18-6", "pw-18-7", "pw-18-8", "pw-9a", "pw-18b", "ioaw-20-1", "ioaw-20-2", "ioaz-20-1", "ioaz-20-2"];

    public static bool IsMaatregelregel(RegelId regel) => Maatregelregels.Contains(regel.Waarde) || Codevorm.IsVerordeningsregel(regel);

    /// <summary>Whether the rule is one of leden 5 to 8 of art. 18.</summary>
    public static bool IsLadderregel(RegelId regel) => regel.Waarde is "pw-18-5" or "pw-18-6" or "pw-18-7" or "pw-18-8";

    /// <summary>Whether the rule fixed a lowering: a refusal, and a lowering under another article, is not revised here.</summary>
    public static bool IsVerlagingsregel(RegelId regel) =>
        regel.Waarde is "pw-18-2" or "pw-18-5" or "pw-18-6" or "pw-18-7" or "pw-18-8" or "ioaw-20-2" or "ioaz-20-1" || Codevorm.IsVerordeningsregel(regel);

    /// <summary>Whether the rule is of the law of that scheme, or of a verordening.</summary>
    public static bool HoortBij(RegelId regel, Regeling regeling) => regel.Waarde?.Split('-')[0] switch
    {
        "pw" => regeling == Regeling.Participatiewet,
        "ioaw" => regeling == Regeling.Ioaw,
        "ioaz" => regeling == Regeling.Ioaz,
        _ => true,
    };

    public static bool IsGrondslag(RegelId regel) =>
        regel.Waarde is not null && (Verplichting.Zoek(regel.Waarde) is not null || regel.Waarde == "pw-18-2" || Codevorm.IsVerordeningsregel(regel));
}
