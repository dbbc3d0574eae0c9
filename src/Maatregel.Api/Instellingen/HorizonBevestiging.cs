using Maatregel.Rules.Recht;
using NodaTime;
using NodaTime.Text;

namespace Maatregel.Api.Instellingen;

/// <summary>One confirmation, as it stands in the settings.</summary>
internal sealed class HorizonBevestiging
{
    public string Bepaling { get; init; } = "";

    /// <summary>The last day for which the text was confirmed, as <c>2027-06-30</c>.</summary>
    public string TotEnMet { get; init; } = "";

    public string Bron { get; init; } = "";

    /// <summary>The day on which it was confirmed, as <c>2027-01-04</c>.</summary>
    public string BevestigdOp { get; init; } = "";

    /// <summary>The function of who confirmed it, never a name.</summary>
    public string Door { get; init; } = "";

    public Horizonverlenging Verlenging() => new()
    {
        Bepaling = Bepaling,
        TotEnMet = Dag(TotEnMet) ?? LocalDate.MaxIsoValue,
        Bron = Bron,
        BevestigdOp = Dag(BevestigdOp) ?? LocalDate.MaxIsoValue,
        Door = Door,
    };

    public IEnumerable<string> Fouten()
    {
        if (Dag(TotEnMet) is null) yield return $"{nameof(TotEnMet)}: \"{TotEnMet}\" is geen dag; schrijf 2027-06-30.";
        if (Dag(BevestigdOp) is null) yield return $"{nameof(BevestigdOp)}: \"{BevestigdOp}\" is geen dag; schrijf 2027-01-04.";
        foreach (var fout in Verlenging().Fouten()) yield return fout;
    }

    private static LocalDate? Dag(string tekst) => LocalDatePattern.Iso.Parse(tekst) is { Success: true, Value: var dag } ? dag : null;
}
