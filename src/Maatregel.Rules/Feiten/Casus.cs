using System.Diagnostics;
using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>
/// De zaak waarover advies wordt gevraagd: de gedragingen, de inwoner en wat de consulent heeft vastgesteld.
/// Er staat geen naam, adres, geboortedatum of burgerservicenummer in; voor het advies zijn die niet nodig.
/// </summary>
[DebuggerDisplay("{Gemeente,nq} {Regeling} op {Peildatum}: {Gedragingen.Count} gedragingen")]
public sealed record Casus
{
    /// <summary>Een eigen kenmerk van de gemeente. Het advies geeft het niet terug en het wordt niet vastgelegd; een burgerservicenummer wordt geweigerd.</summary>
    [Hoogstens(Grenzen.Kenmerk)]
    public string? Kenmerk { get; init; }

    /// <summary>De gemeente: <c>GM</c> en vier cijfers, volgens het CBS.</summary>
    public required string Gemeente { get; init; }

    /// <summary>De regeling waaruit de uitkering wordt betaald.</summary>
    public required Regeling Regeling { get; init; }

    /// <summary>De dag waarop het advies wordt gevraagd. Het product kent zelf geen klok.</summary>
    public required LocalDate Peildatum { get; init; }

    /// <summary>De dag waarop het besluit bekend zal worden gemaakt. Ontbreekt die, dan geldt de peildatum, als aanname.</summary>
    public LocalDate? Bekendmaking { get; init; }

    /// <summary>De uitkering. Ontbreekt die, dan geeft het advies geen bedragen.</summary>
    public Uitkering? Uitkering { get; init; }

    /// <summary>De inwoner. Wat hier ontbreekt, wordt een open vraag.</summary>
    public Belanghebbende? Belanghebbende { get; init; }

    /// <summary>De partner met wie de belanghebbende samen een uitkering heeft. Wat hier ontbreekt, wordt bij een gedraging van de partner een open vraag.</summary>
    public Belanghebbende? Partner { get; init; }

    /// <summary>De gedragingen, ten minste één.</summary>
    [Hoogstens(Grenzen.Gedragingen, Minste = 1)]
    public required IReadOnlyList<Gedraging> Gedragingen { get; init => field = Reeks.Kopie(value); }

    /// <summary>Of en hoe de belanghebbende is gehoord. Ontbreekt dit, dan is het een open vraag.</summary>
    public Hoor? Hoor { get; init; }

    /// <summary>Het oordeel over dringende redenen. Ontbreekt dit, dan is het een open vraag.</summary>
    public DringendeRedenen? DringendeRedenen { get; init; }

    /// <summary>De eerdere maatregelen. Een lege lijst zegt dat er geen zijn; ontbreekt de lijst, dan is het een open vraag.</summary>
    [Hoogstens(Grenzen.EerdereMaatregelen)]
    public IReadOnlyList<EerdereMaatregel>? EerdereMaatregelen { get; init => field = Reeks.KopieOfNull(value); }

    /// <summary>Hoe de gemeente de maatregel wil verrekenen. Spreiden gebeurt alleen waar de verordening dat toelaat.</summary>
    public Verrekening Verrekening { get; init; }

    /// <summary>Hoe meer maatregelen naast elkaar lopen. Ontbreekt dit, dan lopen zij tegelijk, tenzij de verordening anders zegt.</summary>
    public Samenloopkeuze? Samenloop { get; init; }

    /// <summary>Bepalingen van de verordening die in deze zaak buiten toepassing blijven, met de reden.</summary>
    [Hoogstens(Grenzen.BuitenToepassing)]
    public IReadOnlyList<BuitenToepassing> BuitenToepassing { get; init => field = Reeks.Kopie(value); } = Reeks<BuitenToepassing>.Leeg;

    internal Keurmerk Keurmerk { get; set; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Casus);
}
