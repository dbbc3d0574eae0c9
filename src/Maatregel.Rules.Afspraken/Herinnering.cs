using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken;

/// <summary>
/// Herinneringen per sms: alleen voor wie al bekend is, met schriftelijke toestemming. Niet voor het
/// poortwachtersgesprek, een introductie of een eerste afspraak na lange tijd: daar hoort de persoon op de brief te
/// komen, zodat adresfraude aan het licht komt.
/// </summary>
public static class Herinnering
{
    private static readonly Bron Werkwijze = new Werkproces("herinnering per sms");

    /// <summary>Beoordeelt of een herinnering past. Wat niet bekend is, staat een herinnering in de weg.</summary>
    /// <param name="vraag">De afspraak en wat over de persoon bekend is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vraag"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Herinneringsvraag.LangeTijdInWeken"/> is kleiner dan 1.</exception>
    public static Herinneringsadvies Beoordeel(Herinneringsvraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        if (vraag.LangeTijdInWeken is { } weken) ArgumentOutOfRangeException.ThrowIfLessThan(weken, 1, nameof(vraag));

        List<Toelichting> bezwaren = [.. Bezwaren(vraag)];
        return bezwaren.Count > 0
            ? new(false, bezwaren, [Werkwijze], Aannames(vraag))
            : new(true, [$"De persoon is bekend en gaf schriftelijk toestemming."], [Werkwijze], Aannames(vraag));
    }

    private static IEnumerable<Toelichting> Bezwaren(Herinneringsvraag vraag)
    {
        if (vraag.Afspraak.Onderdeel == NoShowOnderdeel.Poortwachtersgesprek)
            yield return $"Voor het poortwachtersgesprek gaat geen herinnering uit: de persoon hoort op de brief te komen.";
        if (vraag.Afspraak.Introductie == Antwoord.Ja)
            yield return $"Voor een introductie gaat geen herinnering uit: de persoon hoort op de brief te komen.";
        if (vraag.Afspraak.Introductie == Antwoord.Onbekend)
            yield return $"Niet bekend is of de afspraak een introductie is.";

        var naLangeTijd = NaLangeTijd(vraag);
        if (naLangeTijd == Antwoord.Ja)
            yield return $"Voor een eerste afspraak na lange tijd gaat geen herinnering uit: de persoon hoort op de brief te komen.";
        if (naLangeTijd == Antwoord.Onbekend)
            yield return $"Niet bekend is of dit de eerste afspraak na lange tijd is.";

        if (vraag.SchriftelijkeToestemming == Antwoord.Nee)
            yield return $"De persoon gaf geen schriftelijke toestemming.";
        if (vraag.SchriftelijkeToestemming == Antwoord.Onbekend)
            yield return $"Niet bekend is of de persoon schriftelijk toestemming gaf.";
    }

    private static Antwoord NaLangeTijd(Herinneringsvraag vraag)
    {
        if (vraag.Afspraak.EersteNaLangeTijd != Antwoord.Onbekend) return vraag.Afspraak.EersteNaLangeTijd;
        if (vraag is not { VorigeAfspraakOp: { } vorige, LangeTijdInWeken: { } weken }) return Antwoord.Onbekend;
        return vraag.Afspraak.AfspraakOp > vorige.PlusWeeks(weken) ? Antwoord.Ja : Antwoord.Nee;
    }

    private static IReadOnlyList<Aanname> Aannames(Herinneringsvraag vraag)
    {
        var uitTermijn = vraag is { Afspraak.EersteNaLangeTijd: Antwoord.Onbekend, VorigeAfspraakOp: not null, LangeTijdInWeken: not null };
        return uitTermijn
            ? [.. NoShowBronnen.UitWerkproces(Werkwijze), new("lange-tijd", $"De bron zegt niet wat een lange tijd is. De gemeente stelde in: meer dan {vraag.LangeTijdInWeken} weken na de vorige afspraak.", [Werkwijze])]
            : NoShowBronnen.UitWerkproces(Werkwijze);
    }
}
