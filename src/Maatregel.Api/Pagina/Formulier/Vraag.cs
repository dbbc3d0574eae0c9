namespace Maatregel.Api.Pagina.Formulier;

/// <summary>One question of the form, or a group of questions under one heading.</summary>
internal sealed record Vraag(Veldsoort Soort, string Veld, string Label)
{
    /// <summary>What explains the question.</summary>
    public string? Uitleg { get; init; }

    /// <summary>The fault when it is left open; null when it may be left open.</summary>
    public string? Ontbreekt { get; init; }

    public IReadOnlyList<Optie> Opties { get; init; } = [];

    /// <summary>The questions of a group.</summary>
    public IReadOnlyList<Vraag> Vragen { get; init; } = [];

    /// <summary>Whether a group is folded until something is filled in.</summary>
    public bool Gevouwen { get; init; }

    /// <summary>Whether a folded group stays so although it is filled in, because its label says enough.</summary>
    public bool Dicht { get; init; }

    /// <summary>The button that adds a row to the list that this group is.</summary>
    public Rijknop? Erbij { get; init; }

    /// <summary>The button that takes away the row that this group is.</summary>
    public Rijknop? Weg { get; init; }

    /// <summary>What is asked under this question, with whatever answer.</summary>
    public IEnumerable<Vraag> Onder => Vragen.Concat(Opties.SelectMany(o => o.Onthult));

    /// <summary>Every field in and under this question.</summary>
    public IEnumerable<string> AlleVelden => [Veld, .. Onder.SelectMany(v => v.AlleVelden)];

    /// <summary>Every field of one kind in and under this question.</summary>
    public IEnumerable<string> VanSoort(Veldsoort soort) => (Soort == soort ? new[] { Veld } : []).Concat(Onder.SelectMany(v => v.VanSoort(soort)));

    /// <summary>The questions that must be answered, given what is filled in, and are not.</summary>
    public IEnumerable<Veldfout> Open(Ingevuld ingevuld)
    {
        if (Ontbreekt is not null && !ingevuld.Heeft(Veld)) yield return new Veldfout(Veld, Ontbreekt);
        foreach (var fout in Zichtbaar(ingevuld).SelectMany(v => v.Open(ingevuld))) yield return fout;
    }

    /// <summary>Every question in and under this one that is asked with these answers; a list of marks is one question.</summary>
    public IEnumerable<Vraag> Gesteld(Ingevuld ingevuld) =>
        IsVinklijst ? [this] : (Soort == Veldsoort.Groep ? [] : new[] { this }).Concat(Zichtbaar(ingevuld).SelectMany(v => v.Gesteld(ingevuld)));

    /// <summary>What was answered, in words, or null while nothing was.</summary>
    public string? Antwoord(Ingevuld ingevuld) => Soort switch
    {
        Veldsoort.Groep => Vragen.Where(v => ingevuld.Heeft(v.Veld)).Select(v => v.Label) is var gekruist && gekruist.Any() ? string.Join("; ", gekruist) : null,
        _ when !ingevuld.Heeft(Veld) => null,
        Veldsoort.Keuze => Opties.FirstOrDefault(o => ingevuld.Is(Veld, o.Waarde))?.Tekst ?? ingevuld[Veld],
        _ => ingevuld[Veld],
    };

    private bool IsVinklijst => Soort == Veldsoort.Groep && Vragen.All(v => v.Soort == Veldsoort.Vinkje);

    private IEnumerable<Vraag> Zichtbaar(Ingevuld ingevuld) => Vragen.Concat(Opties.Where(o => ingevuld.Is(Veld, o.Waarde)).SelectMany(o => o.Onthult));
}
