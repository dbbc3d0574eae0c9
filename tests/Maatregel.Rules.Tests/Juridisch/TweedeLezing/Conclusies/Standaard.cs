namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>De verlaging die wet en verordening op een grondslag zetten, vóór het individuele geval is gewogen.</summary>
internal sealed class Standaard(Grondslag grondslag, string regel, decimal percentage, int maanden)
{
    public Grondslag Grondslag => grondslag;

    public string Regel => regel;

    public decimal Percentage => percentage;

    public int Maanden => maanden;

    public decimal Zwaarte => percentage * maanden;
}
