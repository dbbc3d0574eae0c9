using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>An invitation that is still to be sent, with what would follow if nobody came.</summary>
/// <param name="Casus">The case as it is.</param>
/// <param name="Gedraging">The conduct of which the appointment is part.</param>
/// <param name="Vooruitblik">The advice as it would be if neither this appointment nor the repeat were kept.</param>
/// <param name="Soort">A first invitation or a repeat.</param>
internal sealed record Oproepstof(Casus Casus, Gedraging Gedraging, Advies Vooruitblik, OproepSoort Soort)
{
    public NoShow NoShow => Gedraging.NoShow!;

    /// <summary>The appointment of this letter, as far as it is made.</summary>
    public Oproep? Afspraak => NoShow.Oproepen.LastOrDefault(o => o.Soort == Soort && o.Verschenen == Opkomst.Onbekend && o.VoorafAfgemeld != Antwoord.Ja);

    /// <summary>The appointment that was missed before.</summary>
    public Oproep? Gemist => NoShow.Oproepen.LastOrDefault(o => o.Verschenen == Opkomst.Nee && o != Afspraak);

    /// <summary>What may follow: one lowering, or more than one while it is not certain which provision holds.</summary>
    public IEnumerable<(Verlaging Verlaging, decimal? Totaal)> Gevolgen =>
        Voorzien.Count > 0
            ? Voorzien.Where(m => m.VastBedrag is null).Select(m => (m.Standaard, m.Totaal))
            : Vooruitblik.Kandidaten.Where(k => k.Standaard is not null).Select(k => (k.Standaard!, k.Gevolg?.Totaal)).Distinct();

    private IReadOnlyList<GeadviseerdeMaatregel> Voorzien => Vooruitblik.Maatregelen.Count > 0 ? Vooruitblik.Maatregelen : Vooruitblik.Achtergrond.Voorgenomen;
}
