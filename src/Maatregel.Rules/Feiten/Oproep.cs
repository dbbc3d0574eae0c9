using System.Diagnostics;

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

    /// <summary>Of de oproep nog op tijd aankwam. Dat wordt alleen gevraagd als hij op de dag van de afspraak zelf is verzonden of uitgereikt.</summary>
    public Antwoord OpTijd { get; init; }

    /// <summary>De dag van de afspraak.</summary>
    public LocalDate? AfspraakOp { get; init; }

    /// <summary>Of de inwoner verscheen; te laat is ook verschenen.</summary>
    public Opkomst Verschenen { get; init; }

    /// <summary>Of de inwoner zich vóór de afspraak afmeldde, bij wie dan ook binnen de gemeente.</summary>
    public Antwoord VoorafAfgemeld { get; init; }

    /// <summary>Whether the person knew of the appointment in time.</summary>
    internal Antwoord Ontvangen => Aannemelijk == Antwoord.Ja && Verzonden is { } dag && dag == AfspraakOp ? OpTijd : Aannemelijk;

    /// <summary>Whether the person came, in time or late.</summary>
    internal bool Kwam => Verschenen is Opkomst.Ja or Opkomst.TeLaat;

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Oproep);
}
