namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>
/// Shortens a text to a number of characters. Its lines stand in order of weight: whole lines are left out from the end, and the
/// text says how many. Of a text whose first line is too long, whole words are kept.
/// </summary>
internal static class Inkorting
{
    private const char Vervolg = '…';

    public static string Tot(string tekst, int tekens)
    {
        if (tekst.Length <= tekens) return tekst;
        var regels = tekst.Split('\n');
        for (var past = regels.Length - 1; past > 0; past--)
        {
            var kort = string.Join('\n', regels.Take(past).Append(Weggelaten(regels.Length - past)));
            if (kort.Length <= tekens) return kort;
        }

        var slot = $"{Vervolg}\n{Weggelaten(regels.Length)}";
        var eerste = regels[0][..Math.Min(regels[0].Length, Math.Max(tekens - slot.Length, 0))];
        return eerste[..(eerste.LastIndexOf(' ') is > 0 and var spatie ? spatie : eerste.Length)].TrimEnd() + slot;
    }

    private static string Weggelaten(int regels) => string.Create(
        CultureInfo.InvariantCulture,
        $"Hier {(regels == 1 ? "ontbreekt 1 punt" : $"ontbreken {regels} punten")}; zie de rapportage.");
}
