using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Recidive;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>How many earlier measures make the new conduct a repeat: those that certainly do, and those that may.</summary>
internal sealed class Herhalingstelling
{
    public Herhalingstelling(Recidiveregeling regeling, ILookup<RecidiveMaatstaf?, Trede> perMaatstaf)
    {
        Treden = [.. perMaatstaf.SelectMany(t => t)];
        Zeker = regeling.Herhalingen(maatstaf => perMaatstaf[maatstaf].Count(t => t.Telt == Antwoord.Ja));
        Hoogstens = regeling.Herhalingen(maatstaf => perMaatstaf[maatstaf].Count(t => t.Telt != Antwoord.Nee));
    }

    public IReadOnlyList<Trede> Treden { get; }

    public int Zeker { get; }

    public int Hoogstens { get; }

    /// <summary>What must be answered to know the number; each once.</summary>
    public IEnumerable<Trede> Open => Treden.Where(t => t.Telt == Antwoord.Onbekend).SelectMany(t => t.Verder.Prepend(t)).DistinctBy(t => (t.Vraagcode, t.Waarom.Tekst));

    /// <summary>Of the measures that count, the last one that was made known; a warning is none.</summary>
    public EerdereMaatregel? Laatste =>
        Treden.Select(t => t.Eerdere).OfType<EerdereMaatregel>().Where(e => !e.Waarschuwing).MaxBy(e => e.Bekendgemaakt ?? e.Besluitdatum);
}
