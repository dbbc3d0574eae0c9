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

    /// <summary>Whether the measure rests on article 18, leden 5 to 8, of the Participatiewet.</summary>
    public bool VierdeLid => Verzoek.Regeling == Regeling.Participatiewet && (Maatregel.VierdeLid || Verordening?.VanHetVijfdeLid(Maatregel.Regel, Maatregel.Grondslag, null) is Antwoord.Ja or Antwoord.Onbekend);

    /// <summary>Whether the measure rests on article 18, lid 2, of the Participatiewet and the verordening.</summary>
    public bool TweedeLid => Verzoek.Regeling == Regeling.Participatiewet && !VierdeLid && !NaOntheffing;

    /// <summary>Whether the measure rests on article 9a, lid 12, of the Participatiewet and the verordening.</summary>
    public bool NaOntheffing => Maatregel.Grondslag?.Waarde == Verplichtingcode.Pw9aLid12;
}
