using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken;

/// <summary>
/// Herinneringen per sms: alleen voor wie al bekend is, met schriftelijke toestemming. Niet voor het poortwachtergesprek of een
/// eerste afspraak na lange tijd: daar hoort de inwoner op de brief te komen. Over een introductie lopen de meningen uiteen; dat is
/// een keuze van de gemeente.
/// </summary>
public static class Herinnering
{
    private static readonly Bron Bron = new Werkproces("herinnering per sms");

    /// <summary>Beoordeelt of een herinnering past. Wat niet bekend is, staat een herinnering in de weg.</summary>
    /// <param name="vraag">De afspraak en wat over de inwoner bekend is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vraag"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Herinneringsvraag.LangeTijdInWeken"/> is kleiner dan 1.</exception>
    public static Herinneringsadvies Beoordeel(Herinneringsvraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        if (vraag.LangeTijdInWeken is { } weken) ArgumentOutOfRangeException.ThrowIfLessThan(weken, 1, nameof(vraag));

        List<Toelichting> bezwaren = [.. Bezwaren(vraag)];
        return bezwaren.Count > 0
            ? new(false, bezwaren, [Bron], Aannames(vraag))
            : new(true, [$"De inwoner is bekend en gaf schriftelijk toestemming."], [Bron], Aannames(vraag));
    }

    private static IEnumerable<Toelichting> Bezwaren(Herinneringsvraag vraag)
    {
        if (vraag.Afspraak.Onderdeel == NoShowOnderdeel.Poortwachtergesprek)
            yield return $"Voor het poortwachtergesprek gaat geen herinnering uit: de inwoner hoort op de brief te komen.";
        if (vraag.Afspraak.Introductie == Antwoord.Ja && BijIntroductie(vraag.Werkwijze.HerinneringBijIntroductie) is { } bezwaar)
            yield return bezwaar;
        if (vraag.Afspraak.Introductie == Antwoord.Onbekend)
            yield return $"Niet bekend is of de afspraak een introductie is.";

        var naLangeTijd = NaLangeTijd(vraag);
        if (naLangeTijd == Antwoord.Ja)
            yield return $"Voor een eerste afspraak na lange tijd gaat geen herinnering uit: de inwoner hoort op de brief te komen.";
        if (naLangeTijd == Antwoord.Onbekend)
            yield return $"Niet bekend is of dit de eerste afspraak na lange tijd is.";

        if (vraag.SchriftelijkeToestemming == Antwoord.Nee)
            yield return $"De inwoner gaf geen schriftelijke toestemming.";
        if (vraag.SchriftelijkeToestemming == Antwoord.Onbekend)
            yield return $"Niet bekend is of de inwoner schriftelijk toestemming gaf.";
    }

    /// <summary>Both views are named: consulenten want the letter to do it, the manager wants people to come; in 2017 a message went out.</summary>
    private static Toelichting? BijIntroductie(Antwoord keuze) => keuze switch
    {
        Antwoord.Ja => null,
        Antwoord.Nee => $"De gemeente koos om voor een introductie geen herinnering te sturen.",
        _ => $"Kies als gemeente of voor een introductie een herinnering uitgaat. Consulenten willen dat de inwoner op de brief komt, zodat adresfraude aan het licht komt. De leiding vindt opkomst belangrijker, en in 2017 ging er op vrijdag al een sms uit vóór de introductie op maandag.",
    };

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
            ? [.. NoShowBronnen.UitWerkproces(vraag.Werkwijze, [Bron]), new("lange-tijd", $"De bron zegt niet wat een lange tijd is. De gemeente stelde in, in weken na de vorige afspraak: meer dan {vraag.LangeTijdInWeken}.", [Bron])]
            : NoShowBronnen.UitWerkproces(vraag.Werkwijze, [Bron]);
    }
}
