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

    /// <summary>Every field in and under this question.</summary>
    public IEnumerable<string> AlleVelden => [Veld, .. Onder.SelectMany(v => v.AlleVelden)];

    /// <summary>The questions that must be answered, given what is filled in, and are not.</summary>
    public IEnumerable<Veldfout> Open(Ingevuld ingevuld)
    {
        if (Ontbreekt is not null && !ingevuld.Heeft(Veld)) yield return new Veldfout(Veld, Ontbreekt);
        var onder = Vragen.Concat(Opties.Where(o => ingevuld.Is(Veld, o.Waarde)).SelectMany(o => o.Onthult));
        foreach (var fout in onder.SelectMany(v => v.Open(ingevuld))) yield return fout;
    }

    private IEnumerable<Vraag> Onder => Vragen.Concat(Opties.SelectMany(o => o.Onthult));
}
