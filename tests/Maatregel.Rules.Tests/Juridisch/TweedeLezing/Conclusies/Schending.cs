using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Een plicht die met deze daad kan zijn geschonden.</summary>
internal sealed class Schending(Daad daad, string plicht, bool gegeven = true)
{
    public Daad Daad => daad;

    public string Plicht => plicht;

    /// <summary>Of een feit deze plicht aanwijst; een plicht die er alleen dichtbij ligt of ook bedoeld kan zijn, kiest een mens.</summary>
    public bool Gegeven => gegeven;
}
