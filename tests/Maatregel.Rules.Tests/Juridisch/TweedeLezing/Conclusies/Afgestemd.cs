namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>De verlaging die overblijft nadat het individuele geval is gewogen.</summary>
internal sealed class Afgestemd(Standaard standaard, decimal percentage, int maanden)
{
    public Standaard Standaard => standaard;

    public decimal Percentage => percentage;

    public int Maanden => maanden;
}
