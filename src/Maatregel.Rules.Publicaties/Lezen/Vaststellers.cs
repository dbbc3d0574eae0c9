using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>Who adopted it. A verordening of this kind comes from the council or from the board of a joint body.</summary>
internal static class Vaststellers
{
    public static Vaststeller? Lees(string? naam, Opmerkingen opmerkingen)
    {
        if (naam is null) return null;
        if (naam.Contains("raad", StringComparison.OrdinalIgnoreCase)) return Vaststeller.Gemeenteraad;
        if (naam.Contains("algemeen bestuur", StringComparison.OrdinalIgnoreCase)) return Vaststeller.AlgemeenBestuur;
        opmerkingen.Meld($"Vastgesteld door: {naam}. Een verordening stelt de gemeenteraad of het algemeen bestuur vast (artikel 8 Participatiewet).");
        return null;
    }
}
