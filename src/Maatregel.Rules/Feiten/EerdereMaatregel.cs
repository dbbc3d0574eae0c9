using System.Diagnostics;
using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Een maatregel die eerder aan dit gezin is opgelegd.</summary>
[DebuggerDisplay("{Id,nq} {Regel} bekendgemaakt {Bekendgemaakt}")]
public sealed record EerdereMaatregel
{
    /// <summary>Een eigen naam binnen de casus.</summary>
    [Hoogstens(Grenzen.Naam)]
    public string? Id { get; init; }

    /// <summary>De regel die percentage en duur bepaalde, bijvoorbeeld <c>pw-18-5</c> of <c>vo-10-1-b</c>.</summary>
    public required RegelId Regel { get; init; }

    /// <summary>De geschonden bepaling, bijvoorbeeld <c>pw-18-4-h</c>. Ontbreekt die, dan is dat een plicht waarop de regel kan rusten.</summary>
    public RegelId? Grondslag { get; init; }

    /// <summary>De regeling waaruit toen de uitkering werd betaald. Ontbreekt die, dan de regeling van de casus.</summary>
    public Regeling? Regeling { get; init; }

    /// <summary>De gemeente die de maatregel oplegde. Ontbreekt die, dan de gemeente van de casus.</summary>
    public string? Gemeente { get; init; }

    /// <summary>De categorie, als de verordening de maatregel bepaalde.</summary>
    [Hoogstens(Grenzen.Categorie, Minste = 1)]
    public int? Categorie { get; init; }

    /// <summary>De dag van de gedraging waarvoor de maatregel werd opgelegd.</summary>
    public LocalDate? Gedragingsdatum { get; init; }

    /// <summary>De dag van het besluit.</summary>
    public LocalDate? Besluitdatum { get; init; }

    /// <summary>De dag waarop het besluit bekend is gemaakt.</summary>
    public LocalDate? Bekendgemaakt { get; init; }

    /// <summary>Het percentage dat is opgelegd, van 0 tot en met 100. 0 is een op nihil afgestemde maatregel.</summary>
    public decimal? Percentage { get; init; }

    /// <summary>De duur in kalendermaanden.</summary>
    [Hoogstens(Grenzen.MaandenEerdere)]
    public int? Maanden { get; init; }

    /// <summary>
    /// De maanden waarin de maatregel wordt uitgevoerd; leeg als hij in geen maand meer loopt. Gevraagd als hij samen met een nieuwe maatregel
    /// een maand boven 100% kan brengen.
    /// </summary>
    [Hoogstens(Grenzen.MaandenEerdere)]
    public IReadOnlyList<OpgelegdeMaand>? Plan { get; init => field = Reeks.KopieOfNull(value); }

    /// <summary>Of het besluit nog geldt. Ontbreekt dit, dan geldt het, als aanname.</summary>
    public MaatregelStatus? Status { get; init; }

    /// <summary>Wiens gedraging het was. Ontbreekt dit, dan die van de belanghebbende; bij een paar is het een open vraag.</summary>
    public Gezinslid? Van { get; init; }

    /// <summary>
    /// Het oordeel van de gemeente of deze maatregel bij herhaling meetelt, waar de wet dat openlaat: een op nihil
    /// afgestemde maatregel, of een om een gedraging van een ander gezinslid.
    /// </summary>
    public Antwoord TeltMee { get; init; }

    /// <summary>Of de maatregel om dezelfde gedraging is opgelegd als waarover nu advies wordt gevraagd. Gevraagd als de dagen gelijk zijn.</summary>
    public Antwoord ZelfdeGedraging { get; init; }

    /// <summary>Of het een waarschuwing was: die telt alleen waar de verordening dat zegt.</summary>
    public bool Waarschuwing { get; init; }

    /// <summary>A warning is written down as a measure of nothing, yet it is not one that was tuned to nil.</summary>
    internal bool Nihil => !Waarschuwing && (Percentage == 0 || Maanden == 0);

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(EerdereMaatregel);
}
