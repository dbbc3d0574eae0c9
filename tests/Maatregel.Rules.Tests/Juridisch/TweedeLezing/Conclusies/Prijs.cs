namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Wat de verordening de eerste keer op een gedraging zet.</summary>
internal sealed class Prijs(Grondslag grondslag, string regel, decimal percentage, int maanden)
{
    public Grondslag Grondslag => grondslag;

    public string Regel => regel;

    public decimal Percentage => percentage;

    public int Maanden => maanden;

    /// <summary>Hoe lang het tarief zelf hoogstens toelaat.</summary>
    public int? HoogsteMaanden { get; init; }
}
