using System.Collections.Concurrent;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Testing;

/// <summary>
/// Een adviseur die altijd hetzelfde antwoordt, voor een test van wat er met een advies gebeurt. Wat de echte adviseur weigert, weigert hij
/// ook. Kan door meer threads tegelijk worden gebruikt.
/// </summary>
/// <param name="advies">Het advies dat hij geeft, bijvoorbeeld van <see cref="Voorbeeldadvies"/>.</param>
/// <param name="herziening">De herziening die hij geeft; zonder keuze een die herziet.</param>
public sealed class VasteAdviseur(Advies advies, Herziening? herziening = null) : IMaatregelAdviseur
{
    private readonly ConcurrentQueue<Casus> _zaken = [];
    private readonly ConcurrentQueue<Herzieningsverzoek> _verzoeken = [];

    /// <summary>Een adviseur die altijd het voorbeeld van deze uitkomst geeft.</summary>
    /// <param name="uitkomst">De uitkomst.</param>
    public VasteAdviseur(Uitkomst uitkomst)
        : this(Voorbeeldadvies.Van(uitkomst))
    {
    }

    /// <summary>De zaken waarover advies is gevraagd, in volgorde.</summary>
    public IReadOnlyList<Casus> Zaken => [.. _zaken];

    /// <summary>De verzoeken om herziening die zijn gedaan, in volgorde.</summary>
    public IReadOnlyList<Herzieningsverzoek> Verzoeken => [.. _verzoeken];

    /// <inheritdoc/>
    public Advies Adviseer(Casus casus)
    {
        ArgumentNullException.ThrowIfNull(casus);
        if (CasusValidator.Fouten(casus) is { Count: > 0 } fouten) throw new OngeldigeCasusException(fouten);
        _zaken.Enqueue(casus);
        return advies;
    }

    /// <inheritdoc/>
    public Herziening Herzie(Herzieningsverzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (HerzieningsverzoekValidator.Fouten(verzoek) is { Count: > 0 } fouten) throw new OngeldigHerzieningsverzoekException(fouten);
        _verzoeken.Enqueue(verzoek);
        return herziening ?? Voorbeeldherziening.Van(Herzieningsuitkomst.Herzien);
    }

    /// <summary>Zegt dat het advies opnieuw ontstaat.</summary>
    /// <inheritdoc/>
    public Reproductie Reproduceer(Verantwoording verantwoording, Casus casus)
    {
        Adviseer(casus);
        return Gelijk(verantwoording);
    }

    /// <summary>Zegt dat het advies opnieuw ontstaat.</summary>
    /// <inheritdoc/>
    public Reproductie Reproduceer(Verantwoording verantwoording, Herzieningsverzoek verzoek)
    {
        Herzie(verzoek);
        return Gelijk(verantwoording);
    }

    private static Reproductie Gelijk(Verantwoording verantwoording)
    {
        ArgumentNullException.ThrowIfNull(verantwoording);
        return new Reproductie(Gelijk: true, []);
    }
}
