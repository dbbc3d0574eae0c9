using System.Text.Json;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.NRules.Beleid;

/// <summary>
/// Een beleidsregel van een gemeente (artikel 4:81 Algemene wet bestuursrecht): een regel van NRules die past op feiten van een
/// zaak en van het advies, en dan een <see cref="Beleidspunt"/> geeft. Hij verandert nooit iets aan het advies.
/// </summary>
/// <remarks>
/// De feiten zijn <c>Casus</c>, <c>Gedraging</c> (altijd met een naam), <c>EerdereMaatregel</c>, <c>Advies</c>, <c>Overweging</c>,
/// <c>OpenVraag</c> en <c>GeadviseerdeMaatregel</c>. Maak een punt in een eigen methode en niet in <c>Yield</c> zelf: daar kan
/// geen <see cref="Toelichting"/> worden geschreven.
/// </remarks>
public abstract class Beleidsregel : Rule
{
    /// <summary>De naam, uit die van de klasse: <c>NaEenMaandZonderUitkering</c> heet <c>na-een-maand-zonder-uitkering</c>.</summary>
    public string Naam => JsonNamingPolicy.KebabCaseLower.ConvertName(GetType().Name);

    /// <summary>De plaats in het beleid.</summary>
    public abstract Bron Bron { get; }

    /// <summary>De dagen waarop de beleidsregel geldt. De dag van het besluit telt: de bekendmaking, en zonder die dag de peildatum.</summary>
    public abstract Geldigheid Geldigheid { get; }

    /// <summary>Iets waarop wie beslist moet letten.</summary>
    /// <param name="tekst">De zin.</param>
    /// <param name="gedraging">De naam van de gedraging, of <c>null</c> als het punt de hele zaak betreft.</param>
    protected Beleidspunt Aandachtspunt(Toelichting tekst, string? gedraging = null) => new(this, Beleidspuntsoort.Aandachtspunt, tekst, gedraging);

    /// <summary>Een vraag die het beleid stelt. Zij houdt het advies niet tegen.</summary>
    /// <param name="tekst">De zin.</param>
    /// <param name="gedraging">De naam van de gedraging, of <c>null</c> als de vraag de hele zaak betreft.</param>
    protected Beleidspunt Vraag(Toelichting tekst, string? gedraging = null) => new(this, Beleidspuntsoort.Vraag, tekst, gedraging);
}
