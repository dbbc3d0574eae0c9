using System.Text;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>Text as it is read: one space between words, and nothing that does not show.</summary>
internal static class Witruimte
{
    public static string Vouw(string tekst)
    {
        var gevouwen = new StringBuilder(tekst.Length);
        var open = false;
        foreach (var teken in tekst.IsNormalized() ? tekst : tekst.Normalize())
        {
            if (char.IsWhiteSpace(teken)) open = gevouwen.Length > 0;
            else if (!Onzichtbaar(teken))
            {
                if (open) gevouwen.Append(' ');
                open = false;
                gevouwen.Append(teken);
            }
        }

        return gevouwen.ToString();
    }

    private static bool Onzichtbaar(char teken) => char.GetUnicodeCategory(teken) is UnicodeCategory.Format or UnicodeCategory.Control;
}
