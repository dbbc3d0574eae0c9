namespace Maatregel.Rules.Feiten;

/// <summary>Waartoe een heroverweging leidt.</summary>
public enum Heroverwegingskeuze
{
    /// <summary>De maatregel blijft zoals hij is.</summary>
    Handhaven,

    /// <summary>De maatregel wordt lager of korter over de maanden waarover wordt herzien.</summary>
    Wijzigen,

    /// <summary>De maatregel vervalt over de maanden waarover wordt herzien.</summary>
    Intrekken,
}
