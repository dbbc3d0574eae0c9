using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Een maatregel zoals die is opgelegd.</summary>
public sealed record OpgelegdeMaatregel
{
    /// <summary>De regel die percentage en duur bepaalde, bijvoorbeeld <c>pw-18-5</c> of <c>vo-10-1-b</c>.</summary>
    public required RegelId Regel { get; init; }

    /// <summary>De geschonden bepaling, bijvoorbeeld <c>pw-18-4-h</c>.</summary>
    public RegelId? Grondslag { get; init; }

    /// <summary>Wiens gedraging het was.</summary>
    public Gezinslid Van { get; init; }

    /// <summary>Of de inwoner de uitkering samen met een partner heeft. Dan zijn de brieven aan allebei, wie van hen het ook deed.</summary>
    public Antwoord MetPartner { get; init; }

    /// <summary>De dag van de gedraging. Die dag bepaalt welke wet en welke verordening gelden.</summary>
    public required LocalDate Gedragingsdatum { get; init; }

    /// <summary>De dag van het besluit.</summary>
    public LocalDate? Besluitdatum { get; init; }

    /// <summary>De dag waarop het besluit bekend is gemaakt.</summary>
    public LocalDate? Bekendgemaakt { get; init; }

    /// <summary>Wat is opgelegd, in zijn geheel.</summary>
    public Verlaging? Verlaging { get; init; }

    /// <summary>De maanden waarin de maatregel wordt uitgevoerd, in volgorde. Alle maanden hebben een bedrag, of geen.</summary>
    [Hoogstens(Grenzen.MaandenEerdere, Minste = 1)]
    public required IReadOnlyList<OpgelegdeMaand> Plan { get; init => field = Reeks.Kopie(value); }

    /// <summary>De norm in euro per maand waarmee wordt gerekend als het plan geen bedragen heeft.</summary>
    public decimal? NormPerMaand { get; init; }

    /// <summary>De dag waarvan af een termijn na het besluit loopt: die van de bekendmaking, of anders van het besluit.</summary>
    internal LocalDate? TermijnVanaf => Bekendgemaakt ?? Besluitdatum;

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(OpgelegdeMaatregel);
}
