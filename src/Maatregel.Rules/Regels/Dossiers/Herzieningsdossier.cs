using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Dossiers;

/// <summary>What the rules on revising read: the request, and the verordening in force on the day of the conduct.</summary>
/// <param name="Verzoek">The request.</param>
/// <param name="Verordening">The verordening; <c>null</c> when none is known.</param>
internal sealed record Herzieningsdossier(Herzieningsverzoek Verzoek, Verordening? Verordening)
{
    /// <summary>The months that may change; <c>null</c> while that is an open question.</summary>
    public IReadOnlyList<OpgelegdeMaand>? Herzienbaar { get; init; }

    public AdviesInstellingen Instellingen { get; init; } = AdviesInstellingen.Standaard;

    public OpgelegdeMaatregel Maatregel => Verzoek.Maatregel;

    /// <summary>
    /// Whether the measure rests on article 18, leden 5 to 8, of the Participatiewet. Of a provision that is not known, the breached duty says
    /// so; not known is it too when that is not told, and when the rule and the duty contradict each other.
    /// </summary>
    public Antwoord VijfdeTotAchtsteLid
    {
        get
        {
            if (Verzoek.Regeling != Regeling.Participatiewet) return Antwoord.Nee;
            if (Maatregel.Regel.VanVijfdeTotAchtsteLid) return Antwoord.Ja;
            if (NaOntheffing) return Antwoord.Nee;
            var vijfde = Verordening?.VanHetVijfdeLid(Maatregel.Regel, Maatregel.Grondslag, null) ?? Antwoord.Nee;
            if (vijfde != Antwoord.Nee) return vijfde;
            var onbekendeBepaling = Verordening is null && Maatregel.Regel.IsVerordening;
            if (GeuniformeerdePlicht) return onbekendeBepaling ? Antwoord.Ja : Antwoord.Onbekend;
            return onbekendeBepaling && Maatregel.Grondslag is null ? Antwoord.Onbekend : Antwoord.Nee;
        }
    }

    /// <summary>Whether the duty that is told to be breached is one of the eight of article 18, lid 4.</summary>
    public bool GeuniformeerdePlicht => Maatregel.Grondslag is { Waarde: { } grondslag } && Verplichting.Zoek(grondslag)?.Geuniformeerd == true;

    /// <summary>Whether the measure rests on article 18, lid 2, of the Participatiewet and the verordening.</summary>
    public bool TweedeLid => Verzoek.Regeling == Regeling.Participatiewet && VijfdeTotAchtsteLid == Antwoord.Nee && !NaOntheffing;

    /// <summary>Whether the measure rests on article 9a, lid 12, of the Participatiewet and the verordening.</summary>
    public bool NaOntheffing => Maatregel.Grondslag?.Waarde == Verplichtingcode.Pw9aLid12;
}
