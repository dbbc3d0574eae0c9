namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>A tariff for one or more marks (a category, a kind of misconduct), as far as it could be read.</summary>
internal sealed record Afgelezen(IReadOnlyList<int> Kenmerken, Vondst<decimal>? Percentage, bool IsHoogste, Vondst<decimal>? Bedrag, Vondst<int>? Maanden, Passage Maandplaats)
{
    /// <summary>Puts the tariff into a proposal.</summary>
    public void Zet(Opzet opzet, string pad, Passage passage)
    {
        if (Percentage is { } p)
        {
            opzet.Zet(pad + "percentage", p.Waarde, p.Woorden, passage);
            if (IsHoogste) opzet.Zet(pad + "percentageIsMaximum", true, p.Woorden, passage);
        }
        else if (Bedrag is { } b) opzet.Zet(pad + "vastBedrag", b.Waarde, b.Woorden, passage);

        if (Maanden is { } m) opzet.Zet(pad + "maanden", m.Waarde, m.Woorden, Maandplaats);
    }
}
