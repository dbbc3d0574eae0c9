using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>What a rule found in a case.</summary>
/// <typeparam name="TConclusie">What the rule may conclude.</typeparam>
internal readonly record struct Bevinding<TConclusie>
    where TConclusie : class
{
    /// <summary>Whether the rule applies.</summary>
    public required OverwegingStatus Status { get; init; }

    /// <summary>Why.</summary>
    public required Toelichting Toelichting { get; init; }

    /// <summary>Who established the fact that decided.</summary>
    public required Herkomst Herkomst { get; init; }

    /// <summary>What the rule concludes, if it claims a conclusion.</summary>
    public TConclusie? Conclusie { get; init; }

    /// <summary>Whether the provision was looked at for this case though it does not apply: then what the document remarks on it may matter all the same.</summary>
    public bool Bekeken { get; init; }

    /// <summary>What the document remarks on a provision that the rule read beside its own.</summary>
    public string? Opmerking { get; init; }

    /// <summary>The question, if the rule is undecided.</summary>
    public OpenVraag? OpenVraag { get; init; }

    /// <summary>What the rule must also have answered, beside <see cref="OpenVraag"/>.</summary>
    public IReadOnlyList<OpenVraag> VerdereVragen { get => field ?? []; init; }

    /// <summary>The defaults that the rule rested on.</summary>
    public IReadOnlyList<Aanname> Aannames { get => field ?? []; init; }

    /// <summary>What was asked for here, and whether it was followed.</summary>
    public Wens? Wens { get; init; }

    /// <summary>The choices of the municipality that the rule rested on.</summary>
    public IReadOnlyList<Keuze> Keuzen { get => field ?? []; init; }

    /// <summary>Sources beside the rule's own.</summary>
    public IReadOnlyList<Bron> AndereBronnen { get => field ?? []; init; }

    /// <summary>The same finding, resting on one more default.</summary>
    public Bevinding<TConclusie> Met(Aanname? aanname) => aanname is null ? this : this with { Aannames = [.. Aannames, aanname] };

    /// <summary>The same finding, resting on one more choice of the municipality.</summary>
    public Bevinding<TConclusie> Met(Keuze? keuze) => keuze is null ? this : this with { Keuzen = [.. Keuzen, keuze] };

    /// <summary>The same finding, which followed what was asked for or did not.</summary>
    public Bevinding<TConclusie> Met(Wens? wens) => this with { Wens = wens };

    /// <summary>The same finding, resting on more sources.</summary>
    public Bevinding<TConclusie> Met(params IReadOnlyList<Bron> bronnen) => this with { AndereBronnen = [.. AndereBronnen, .. bronnen] };
}
