using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.Feiten;

/// <summary>Een oproep voor een afspraak en wat ervan kwam.</summary>
[DebuggerDisplay("{Soort} voor {AfspraakOp}: {Verschenen}")]
public sealed record Oproep
{
    /// <summary>Een eerste uitnodiging of een herhaling.</summary>
    public required OproepSoort Soort { get; init; }

    /// <summary>De dag van verzending.</summary>
    public LocalDate? Verzonden { get; init; }

    /// <summary>Of de gemeente aannemelijk kan maken dat de oproep is verzonden en aangekomen.</summary>
    public Antwoord Aannemelijk { get; init; }

    /// <summary>Of de oproep nog op tijd aankwam. Dat wordt gevraagd als er tussen de verzending en de afspraak geen werkdag ligt, of als niet is opgegeven wanneer hij is verzonden; een nee telt altijd.</summary>
    public Antwoord OpTijd { get; init; }

    /// <summary>De dag van de afspraak.</summary>
    public LocalDate? AfspraakOp { get; init; }

    /// <summary>Of de inwoner verscheen; te laat is ook verschenen.</summary>
    public Opkomst Verschenen { get; init; }

    /// <summary>Of de inwoner zich vóór de afspraak afmeldde, bij wie dan ook binnen de gemeente.</summary>
    public Antwoord VoorafAfgemeld { get; init; }

    /// <summary>Of er tussen het verzenden of uitreiken van de oproep en de afspraak geen werkdag ligt: post komt op zijn vroegst de dag erna, en niet op zondagen en feestdagen.</summary>
    [JsonIgnore]
    public bool KortTevoren => Verzonden is { } dag && AfspraakOp is { } afspraak && Werkdagen.Aansluitend(dag, afspraak);

    /// <summary>Whether the person knew of the appointment in time. Of a letter of which no day is told, that does not speak for itself either.</summary>
    internal Antwoord Ontvangen => OpTijd == Antwoord.Nee ? Antwoord.Nee : Aannemelijk == Antwoord.Ja && (KortTevoren || (Verzonden is null && AfspraakOp is not null)) ? OpTijd : Aannemelijk;

    /// <summary>Whether the person came, in time or late.</summary>
    internal bool Kwam => Verschenen is Opkomst.Ja or Opkomst.TeLaat;

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Oproep);
}
