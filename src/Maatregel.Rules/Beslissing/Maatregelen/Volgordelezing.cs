using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>How the measures for several acts lie beside each other: as a person says with a reason, else as a clause that was read says.</summary>
internal sealed class Volgordelezing(Gedragingdossier laatste)
{
    public Lezing<Samenloopregeling> Bepaling { get; } = laatste.LeesSamenloop();

    /// <summary>Whether a person or a clause that was read says it.</summary>
    public bool Gegeven => Gekozen || Gelezen is not null;

    /// <summary>Whether a person says it, with a reason.</summary>
    public bool Gekozen => Keuze is not null;

    /// <summary>Otherwise beside each other: an assumption moves no measure to a next month. Who says that they may not take that long, needs no reason.</summary>
    public Maatregelvolgorde Volgorde => NietLangerDanDrieMaanden
        ? Maatregelvolgorde.Tegelijk
        : Keuze?.Volgorde ?? Gelezen ?? Maatregelvolgorde.Tegelijk;

    /// <summary>Whether a person says, with a reason of its own, that they may take longer than three months together.</summary>
    public bool MagLangerDanDrieMaanden => laatste.Casus.Samenloop is { MagLanger: true };

    /// <summary>Whether a person says that they may not.</summary>
    public bool NietLangerDanDrieMaanden => laatste.Casus.Samenloop is { LangerDanDrieMaanden: Antwoord.Nee };

    private Samenloopkeuze? Keuze => laatste.Casus.Samenloop is { Gemotiveerd: true } keuze ? keuze : null;

    private Maatregelvolgorde? Gelezen => Bepaling is { Aanname: null, Inhoud.MeerHandelingen: { } volgorde } ? volgorde : null;
}
