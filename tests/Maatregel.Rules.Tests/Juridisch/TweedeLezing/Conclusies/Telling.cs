namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Een eerder besluit dat bij deze grondslag meetelt, of misschien.</summary>
internal abstract class Telling(Grondslag grondslag)
{
    public Grondslag Grondslag => grondslag;
}
