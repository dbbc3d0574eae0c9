using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>De grondslag waarop de verlaging rust: de enige die past, of die met reden is gekozen.</summary>
internal sealed class Gekozen(Grondslag grondslag)
{
    public Grondslag Grondslag => grondslag;

    public Daad Daad => grondslag.Daad;

    public bool VierdeLid => grondslag.VierdeLid;

    public bool EigenLid => grondslag.EigenLid;

    public int? Categorie => grondslag.Categorie;
}
