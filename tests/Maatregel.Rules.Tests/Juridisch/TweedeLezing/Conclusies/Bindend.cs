using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>De plicht gold: niets maakt de persoon daarvan vrij.</summary>
internal sealed class Bindend(Schending schending)
{
    public Daad Daad => schending.Daad;

    public string Plicht => schending.Plicht;

    public bool Gegeven => schending.Gegeven;

    /// <summary>De lijst van de verordening waarin de gedraging moet staan.</summary>
    public string Lijst => Plicht == "pw-18-2-tekortschietend-besef" ? "besef" : "gedragingen";
}
