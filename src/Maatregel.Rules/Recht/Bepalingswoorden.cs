namespace Maatregel.Rules.Recht;

/// <summary>
/// How a provision is named, cited and where it is read, whatever the day: made once, and shared by every dated copy of it.
/// </summary>
internal sealed class Bepalingswoorden
{
    private const string Wetten = "https://wetten.overheid.nl/";

    private readonly Wet _wet;
    private readonly string _artikel;
    private readonly string? _lid;
    private readonly string? _onderdeel;
    private Wetsbepaling? _laatstGelezen;

    public Bepalingswoorden(Wetsbepaling bepaling)
    {
        (_wet, _artikel, _lid, _onderdeel, _) = bepaling;
        var lid = _lid is null ? "" : $"&lid={_lid}";
        var onderdeel = _onderdeel is null ? "" : $"&o={_onderdeel}";
        Code = string.Join('-', new[] { _wet.Code, _artikel.Replace(':', '-'), _lid, _onderdeel }.OfType<string>());
        Aanhaling = $"{Aanhalingswijze.Bepaling(_artikel, _lid, _onderdeel)}, {_wet.Naam}";
        Url = $"{Wetten}jci1.3:c:{_wet.BwbId}&artikel={_artikel}{lid}{onderdeel}";
    }

    public string Code { get; }

    public string Aanhaling { get; }

    /// <summary>The address without a day.</summary>
    public string Url { get; }

    /// <summary>The JCI is the end of the address.</summary>
    public static Range Jci => Wetten.Length..;

    /// <summary>A provision of these words as it was read on a day, sharing them; the rules of one case read most on the same day.</summary>
    public Wetsbepaling Op(Wetsbepaling bepaling, LocalDate dag) =>
        _laatstGelezen is { } eerder && eerder.GeldendOp == dag ? eerder : _laatstGelezen = bepaling with { GeldendOp = dag };

    /// <summary>Whether these are still the words of a provision: a copy may have been made of another paragraph.</summary>
    public bool Van(Wetsbepaling bepaling) =>
        ReferenceEquals(_wet, bepaling.Wet)
        && ReferenceEquals(_artikel, bepaling.Artikelnummer)
        && ReferenceEquals(_lid, bepaling.Lidnummer)
        && ReferenceEquals(_onderdeel, bepaling.Onderdeelletter);
}
