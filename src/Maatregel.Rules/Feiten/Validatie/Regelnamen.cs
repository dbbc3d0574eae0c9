namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>The rules that a case may name.</summary>
internal static class Regelnamen
{
    /// <summary>The rules that may have fixed an earlier measure, apart from those of a verordening.</summary>
    private static readonly string[] Maatregelregels =
        ["pw-18-2", "pw-18-5", "pw-18-6", "pw-18-7", "pw-18-8", "pw-9a", "pw-18b", "ioaw-20-1", "ioaw-20-2", "ioaz-20-1", "ioaz-20-2"];

    public static bool IsMaatregelregel(RegelId regel) => Maatregelregels.Contains(regel.Waarde) || Codevorm.IsVerordeningsregel(regel);

    public static bool IsGrondslag(RegelId regel) =>
        regel.Waarde is not null && (Verplichting.Zoek(regel.Waarde) is not null || regel.Waarde == "pw-18-2" || Codevorm.IsVerordeningsregel(regel));
}
