namespace Maatregel.Rules.Recht;

/// <summary>Een artikel, lid of onderdeel van een wet, zoals dat gold op een dag.</summary>
/// <param name="Wet">De wet.</param>
/// <param name="Artikelnummer">Het artikel als tekst: wetten kennen ook <c>9a</c> en <c>4:8</c>.</param>
/// <param name="Lidnummer">Het lid als tekst: sinds 2026 heeft artikel 18 twee leden die 8 heten.</param>
/// <param name="Onderdeelletter">Het onderdeel.</param>
/// <param name="GeldendOp">De dag waarop de bepaling is gelezen; zonder dag wijst de bron naar de geldende tekst.</param>
public sealed record Wetsbepaling(
    Wet Wet,
    string Artikelnummer,
    string? Lidnummer = null,
    string? Onderdeelletter = null,
    LocalDate? GeldendOp = null) : Bron
{
    /// <summary>Een lid van dit artikel.</summary>
    public Wetsbepaling Lid(string lid) => this with { Lidnummer = lid };

    /// <summary>Een onderdeel van dit artikel of lid.</summary>
    public Wetsbepaling Onderdeel(string onderdeel) => this with { Onderdeelletter = onderdeel };

    /// <inheritdoc/>
    public override string Aanhaling => $"{Aanhalingswijze.Bepaling(Artikelnummer, Lidnummer, Onderdeelletter)}, {Wet.Naam}";

    /// <inheritdoc/>
    public override string Jci
    {
        get
        {
            var lid = Lidnummer is null ? "" : $"&lid={Lidnummer}";
            var onderdeel = Onderdeelletter is null ? "" : $"&o={Onderdeelletter}";
            var dag = GeldendOp is { } op ? $"&z={op:uuuu-MM-dd}&g={op:uuuu-MM-dd}" : "";
            return string.Create(
                CultureInfo.InvariantCulture,
                $"jci1.3:c:{Wet.BwbId}&artikel={Artikelnummer}{lid}{onderdeel}{dag}");
        }
    }

    /// <inheritdoc/>
    public override string Url => "https://wetten.overheid.nl/" + Jci;

    /// <inheritdoc/>
    public override Bron Op(LocalDate dag) => this with { GeldendOp = dag };
}
