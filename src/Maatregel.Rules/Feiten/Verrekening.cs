namespace Maatregel.Rules.Feiten;

/// <summary>Hoe de gemeente de verlaging wil verrekenen: een wens, die alleen telt waar de verordening dat toelaat.</summary>
public enum Verrekening
{
    /// <summary>In één keer.</summary>
    Ineens,

    /// <summary>Gespreid over de maand van oplegging en hoogstens de twee volgende (artikel 18, vijfde lid, Participatiewet).</summary>
    Gespreid,
}
