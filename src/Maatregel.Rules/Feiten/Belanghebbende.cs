using System.ComponentModel;
using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten.Validatie;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Feiten;

/// <summary>Wat over de belanghebbende bekend moet zijn om te weten of de verplichting voor hem geldt.</summary>
public sealed record Belanghebbende
{
    /// <summary>Of de pensioengerechtigde leeftijd is bereikt op de dag van de gedraging.</summary>
    [Description("Of de pensioengerechtigde leeftijd is bereikt op de dag van de gedraging.")]
    [JsonConverter(typeof(WaarheidConverter))]
    public Antwoord Pensioengerechtigd { get; init; }

    /// <summary>Of de belanghebbende volledig en duurzaam arbeidsongeschikt is (artikel 9, vijfde lid, Participatiewet).</summary>
    [Description("Of de belanghebbende volledig en duurzaam arbeidsongeschikt is (artikel 9, vijfde lid, Participatiewet).")]
    [JsonConverter(typeof(WaarheidConverter))]
    public Antwoord VolledigEnDuurzaamArbeidsongeschikt { get; init; }

    /// <summary>De ontheffingen van verplichtingen. Een lege lijst zegt dat er geen zijn.</summary>
    [Hoogstens(Grenzen.Ontheffingen)]
    public IReadOnlyList<Ontheffing>? Ontheffingen { get; init => field = Reeks.KopieOfNull(value); }

    /// <summary>Of de belanghebbende alleenstaande ouder is van een kind jonger dan twaalf jaar (artikel 9, vierde lid, Participatiewet).</summary>
    public Antwoord? AlleenstaandeOuderMetKindJongerDan12 { get; init; }

    /// <summary>Of de belanghebbende jonger is dan 27 jaar (artikel 13, tweede lid, onderdeel d, Participatiewet).</summary>
    public Antwoord? JongerDan27 { get; init; }

    /// <summary>Wat de gemeente weet van schulden, kinderen en huisvesting: het wordt genoemd bij de dringende redenen.</summary>
    public Omstandigheden? Omstandigheden { get; init; }

    /// <summary>Of de belanghebbende alleenstaande ouder is; sommige verordeningen hebben daarvoor een eigen bepaling.</summary>
    public Antwoord? AlleenstaandeOuder { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Belanghebbende);
}
