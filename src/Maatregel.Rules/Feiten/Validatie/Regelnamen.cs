namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>The rules that a case may name.</summary>
internal static class Regelnamen
{
    /// <summary>The rules that may have fixed an earlier measure, apart from those of a verordening.</summary>
    private static readonly string[] Maatregelregels =
        [Regelcode.Pw18Lid2, Regelcode.Pw18Lid5, Regelcode.Pw18Lid6, Regelcode.Pw18Lid7, Regelcode.Pw18Lid8, Regelcode.Pw9a, Regelcode.Pw18b, Regelcode.Ioaw20Lid1, Regelcode.Ioaw20Lid2, Regelcode.Ioaz20Lid1, Regelcode.Ioaz20Lid2];

    public static bool IsMaatregelregel(RegelId regel) => Maatregelregels.Contains(regel.Waarde) || Codevorm.IsVerordeningsregel(regel);

    /// <summary>Whether the rule fixed a lowering: a refusal, and a lowering under another article, is not revised here.</summary>
    public static bool IsVerlagingsregel(RegelId regel) =>
        regel.VanVijfdeTotAchtsteLid || regel.Waarde is Regelcode.Pw18Lid2 or Regelcode.Ioaw20Lid2 or Regelcode.Ioaz20Lid1 || Codevorm.IsVerordeningsregel(regel);

    /// <summary>Whether the rule is of the law of that scheme, or of a verordening.</summary>
    public static bool HoortBij(RegelId regel, Regeling regeling) => regel.Waarde?.Split('-')[0] switch
    {
        "pw" => regeling == Regeling.Participatiewet,
        "ioaw" => regeling == Regeling.Ioaw,
        "ioaz" => regeling == Regeling.Ioaz,
        _ => true,
    };

    public static bool IsGrondslag(RegelId regel) =>
        regel.Waarde is not null && (Verplichting.Zoek(regel.Waarde) is not null || regel.Waarde == Regelcode.Pw18Lid2 || Codevorm.IsVerordeningsregel(regel));
}
