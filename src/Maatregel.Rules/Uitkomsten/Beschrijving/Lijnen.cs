using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten.Beschrijving;

/// <summary>Collects the lines of one provision: what it does not say leaves none.</summary>
internal sealed class Lijnen
{
    private readonly List<Inhoudslijn> _lijnen = [];

    public IReadOnlyList<Inhoudslijn> Alle => _lijnen;

    public Lijnen Met(string wat, string? waarde)
    {
        if (waarde is not null) _lijnen.Add(new(wat, waarde));
        return this;
    }

    /// <summary>Lines of a part, each under the name of that part.</summary>
    public Lijnen Met(string deel, Lijnen? lijnen)
    {
        foreach (var lijn in lijnen?.Alle ?? []) Met($"{deel}: {lijn.Wat}", lijn.Waarde);
        return this;
    }

    public Lijnen Met(Lijnen lijnen)
    {
        _lijnen.AddRange(lijnen.Alle);
        return this;
    }

    /// <summary>What every provision may have: words that do not fit, and a judge who set it aside.</summary>
    public Lijnen Slot(RechterlijkOordeel? oordeel, string? opmerking) => this
        .Met("buiten toepassing", oordeel is null ? null : $"vanaf {Adviezen.NederlandseWeergave.Datum(oordeel.Vanaf)}: {oordeel.Reden} ({oordeel.Ecli})")
        .Met("opmerking", opmerking);
}
