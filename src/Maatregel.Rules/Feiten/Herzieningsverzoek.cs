using System.Diagnostics;
using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>
/// De vraag om een opgelegde maatregel opnieuw te bekijken: op welke grond, wat is opgelegd en wat de consulent daarover
/// oordeelt. Er staat geen naam, adres, geboortedatum of burgerservicenummer in.
/// </summary>
[DebuggerDisplay("{Gemeente,nq} {Grond} op {Peildatum}")]
public sealed record Herzieningsverzoek
{
    /// <summary>Een eigen kenmerk van de gemeente. Een burgerservicenummer wordt geweigerd.</summary>
    [Hoogstens(Grenzen.Kenmerk)]
    public string? Kenmerk { get; init; }

    /// <summary>De gemeente: <c>GM</c> en vier cijfers, volgens het CBS.</summary>
    public required string Gemeente { get; init; }

    /// <summary>De regeling waaruit de uitkering wordt betaald.</summary>
    public required Regeling Regeling { get; init; }

    /// <summary>De grond waarop de maatregel opnieuw wordt bekeken.</summary>
    public required Herzieningsgrond Grond { get; init; }

    /// <summary>De dag waarop het advies wordt gevraagd. Het product kent zelf geen klok.</summary>
    public required LocalDate Peildatum { get; init; }

    /// <summary>Of de belanghebbende om herziening heeft verzocht. Bij inkeer is dat nodig.</summary>
    public Antwoord OpVerzoek { get; init; }

    /// <summary>De dag waarop het verzoek is ingediend.</summary>
    public LocalDate? IngediendOp { get; init; }

    /// <summary>De maatregel zoals die is opgelegd.</summary>
    public required OpgelegdeMaatregel Maatregel { get; init; }

    /// <summary>De beoogde dag van bekendmaking van het besluit op de herziening. Ontbreekt die, dan geldt de peildatum, als aanname.</summary>
    public LocalDate? Bekendmaking { get; init; }

    /// <summary>
    /// De eerste maand waarover het college herziet, als het die zelf bepaalt. Ontbreekt die, dan de maand van het verzoek, of anders de
    /// eerste die nog niet is uitbetaald.
    /// </summary>
    public YearMonth? Vanaf { get; init; }

    /// <summary>De laatste maand waarover is uitbetaald. Wat tot en met die maand te veel is verlaagd, wordt nabetaald.</summary>
    public YearMonth? LaatstUitbetaaldeMaand { get; init; }

    /// <summary>Het oordeel over inkeer; alleen bij die grond.</summary>
    public Inkeeroordeel? Inkeer { get; init; }

    /// <summary>Het oordeel bij heroverweging; alleen bij die grond.</summary>
    public Heroverwegingsoordeel? Heroverweging { get; init; }

    /// <summary>Het oordeel over dringende redenen; alleen bij die grond. De afstemming geldt voor de maanden waarover wordt herzien.</summary>
    public DringendeRedenen? DringendeRedenen { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Herzieningsverzoek);
}
