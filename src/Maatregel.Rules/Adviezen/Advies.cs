using System.Diagnostics;
using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Adviezen;

/// <summary>Een advies over een maatregel, met de redenen. Een mens beslist.</summary>
[DebuggerDisplay("{Samenvatting,nq}")]
public sealed record Advies
{
    /// <summary>De casus waarover het advies gaat.</summary>
    [JsonConverter(typeof(NietGeschreven<Casus>))]
    public required Casus Casus { get; init; }

    /// <summary>De uitkomst voor de hele casus.</summary>
    public required Uitkomst Uitkomst { get; init; }

    /// <summary>De uitkomst in één zin. Zij wordt pas geschreven als zij wordt gelezen.</summary>
    public string Samenvatting => Adviessamenvatting.Van(this);

    /// <summary>De uitkomst per gedraging.</summary>
    public required IReadOnlyList<GedragingUitkomst> Gedragingen { get; init => field = Reeks.Kopie(value); }

    /// <summary>De geadviseerde maatregelen, in volgorde van de dag van de gedraging.</summary>
    public required IReadOnlyList<GeadviseerdeMaatregel> Maatregelen { get; init => field = Reeks.Kopie(value); }

    /// <summary>De grondslagen die passen en waartussen nog moet worden gekozen, elk volledig uitgewerkt.</summary>
    public required IReadOnlyList<Kandidaat> Kandidaten { get; init => field = Reeks.Kopie(value); }

    /// <summary>Alle vragen die nog open staan.</summary>
    public required IReadOnlyList<OpenVraag> OpenVragen { get; init => field = Reeks.Kopie(value); }

    /// <summary>Wat de gemeente eerst of ook moet doen.</summary>
    public required IReadOnlyList<Vervolgstap> Vervolgstappen { get; init => field = Reeks.Kopie(value); }

    /// <summary>De andere route, als de uitkomst <see cref="Uitkomst.AndereRoute"/> is.</summary>
    public required Route? Route { get; init; }

    /// <summary>Wat bij de dringende redenen in deze zaak moet worden gewogen.</summary>
    public required IReadOnlyList<Wegingspunt> Wegingspunten { get; init => field = Reeks.Kopie(value); }

    /// <summary>Wat de gemeente vroeg, en of het advies dat volgt: spreiding, een waarschuwing of een percentage.</summary>
    public IReadOnlyList<Verzoek> Verzoeken { get; init => field = Reeks.Kopie(value); } = Reeks<Verzoek>.Leeg;

    /// <summary>De keuzen die wet of bekende tekst openlaat en die met een standaard zijn gevuld.</summary>
    public required IReadOnlyList<Aanname> Aannames { get; init => field = Reeks.Kopie(value); }

    /// <summary>De keuzen van de gemeente waarop het advies berust.</summary>
    public IReadOnlyList<Keuze> Keuzen { get; init => field = Reeks.Kopie(value); } = Reeks<Keuze>.Leeg;

    /// <summary>De termijnen die bij het besluit horen, als de uitkomst een maatregel is.</summary>
    public required Termijnen? Termijnen { get; init; }

    /// <summary>Elke regel die is bekeken, in volgorde.</summary>
    public required IReadOnlyList<Overweging> Motivering { get; init => field = Reeks.Kopie(value); }

    /// <summary>De teksten bij het advies. Zij worden pas geschreven als zij worden gelezen.</summary>
    public Teksten Teksten => new(this);

    /// <summary>Waarmee het advies later kan worden nagerekend. Zij wordt pas gemaakt als zij wordt gelezen.</summary>
    public Verantwoording Verantwoording => Verantwoorder.Maak(this);

    internal Achtergrond Achtergrond { get; init; } = Achtergrond.Leeg;

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(Advies)}: {Codes<Uitkomst>.Code(Uitkomst)}";
}
