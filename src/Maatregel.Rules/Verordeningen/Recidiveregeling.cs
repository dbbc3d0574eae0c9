using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Wat bij herhaling gebeurt bij de eigen categorieën van de verordening.</summary>
internal sealed record Recidiveregeling
{
    /// <summary>Hoeveel maanden na het anker een nieuwe gedraging herhaling is; leeg als dat niet bekend is, dan wordt het gevraagd waar het verschil maakt.</summary>
    [Hoogstens(Maat.Termijn, Minste = 1)]
    public int? VensterInMaanden { get; init; }

    /// <summary>Vanaf welk moment het venster loopt; leeg als dat niet bekend is, dan wordt het gevraagd waar het verschil maakt.</summary>
    public RecidiveAnker? Anker { get; init; }

    /// <summary>Welke eerdere maatregel meetelt; leeg als dat niet bekend is, dan wordt het gevraagd waar het verschil maakt.</summary>
    public RecidiveMaatstaf? WatTelt { get; init; }

    /// <summary>De categorieën waarin een herhaling zwaarder is, als dat niet voor elke gedraging geldt; leeg: voor elke gedraging.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int>? AlleenCategorieen { get; init => field = Reeks.KopieOfNull(value); }

    /// <summary>Of ook telt wat in geen categorie staat, de nieuwe gedraging of de eerdere maatregel, als de maatstaf naar categorie telt; leeg als de verordening dat niet zegt, dan wordt het gevraagd.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? OokBuitenCategorieen { get; init; }

    /// <summary>Of de maatregelen een keten vormen: elke gedraging binnen het venster na de vorige, in plaats van alle binnen het venster vóór de nieuwe.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Keten { get; init; }

    /// <summary>Of een maatregel die om dringende redenen op nihil is gesteld meetelt; leeg als de verordening dat niet zegt, dan wordt het gevraagd.</summary>
    public bool? AfgezienWegensDringendeRedenenTelt { get; init; }

    /// <summary>Of een waarschuwing meetelt.</summary>
    public bool WaarschuwingTelt { get; init; }

    /// <summary>Wat bij de eerste, tweede, … herhaling gebeurt. De laatste stap geldt ook daarna.</summary>
    [Hoogstens(Maat.Stappen, Minste = 1)]
    public required IReadOnlyList<RecidiveStap> Stappen { get; init => field = Reeks.Kopie(value); }

    /// <summary>
    /// How many repeats there are: of each step its own yardstick must be met by as many earlier measures, and the last step goes on.
    /// </summary>
    /// <param name="aantal">How many earlier measures count by a yardstick, <c>null</c> for one that is not known.</param>
    internal int Herhalingen(Func<RecidiveMaatstaf?, int> aantal)
    {
        var herhaling = 0;
        while (aantal(Maatstaf(Stappen[Math.Min(herhaling, Stappen.Count - 1)])) > herhaling) herhaling++;
        return herhaling;
    }

    /// <summary>The yardstick of every step, each once; <c>null</c> is one that is not known.</summary>
    internal IEnumerable<RecidiveMaatstaf?> Maatstaven() => Stappen.Select(Maatstaf).Distinct();

    private RecidiveMaatstaf? Maatstaf(RecidiveStap stap) => stap.WatTelt ?? WatTelt;

    /// <summary>
    /// Percentage and months after so many repeats. Multiplying always starts from the tariff without repeat: doubling gives 1, 2, 2
    /// months and not 1, 2, 4 (LJN BR7098). Adding goes on top of the step before. Months are whole and no percentage passes 100.
    /// </summary>
    internal (decimal Percentage, int Maanden) Na(int herhalingen, decimal percentage, int maanden)
    {
        var (nieuwPercentage, nieuweMaanden) = (percentage, maanden);
        for (var herhaling = 0; herhaling < herhalingen; herhaling++)
        {
            var stap = Stappen[Math.Min(herhaling, Stappen.Count - 1)];
            if (stap.Deel == Tariefdeel.Percentage) nieuwPercentage = Math.Min(stap.Bewerk(percentage, nieuwPercentage), 100);
            else nieuweMaanden = (int)stap.Bewerk(maanden, nieuweMaanden);
        }

        return (nieuwPercentage, nieuweMaanden);
    }

    /// <inheritdoc/>
    public override string ToString() => nameof(Recidiveregeling);
}
