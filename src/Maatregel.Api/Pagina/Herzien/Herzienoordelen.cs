using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Feiten;
using H = Maatregel.Api.Pagina.Herzien.Herzienvelden;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>Reads the judgement of each ground. What is asked only after another answer, counts only with that answer.</summary>
internal sealed class Herzienoordelen(Ingevuld ingevuld, Veldlezer lees)
{
    private string? Waarom => lees.Tekst(H.Waarom);

    /// <summary>Nothing while nothing is judged.</summary>
    public Inkeeroordeel? Inkeer()
    {
        var nakoming = lees.Antwoord(H.Nakoming);
        var herziet = lees.Antwoord(H.Herziet);
        if (nakoming == Antwoord.Nee && herziet == Antwoord.Ja) herziet = Antwoord.Onbekend;
        var oordeel = new Inkeeroordeel { NakomingOndubbelzinnig = nakoming, Herzien = herziet, Verlaging = herziet == Antwoord.Ja ? Nieuw() : null, Motivering = Waarom };
        return oordeel == new Inkeeroordeel() ? null : oordeel;
    }

    /// <summary>Nothing while nothing is judged.</summary>
    public Heroverwegingsoordeel? Heroverweging()
    {
        var keuze = lees.Keuze(H.Keuze, Herzienlijsten.Keuzen);
        var oordeel = new Heroverwegingsoordeel
        {
            Keuze = keuze,
            Verlaging = keuze == Heroverwegingskeuze.Wijzigen ? Nieuw() : null,
            Motivering = Waarom,
            OokNaTermijn = lees.Antwoord(H.NaTermijn),
        };
        return oordeel == new Heroverwegingsoordeel() ? null : oordeel;
    }

    public DringendeRedenen? DringendeRedenen() => lees.Keuze(V.Redenen, Keuzelijsten.Redenen) is not { } oordeel ? null : new DringendeRedenen
    {
        Oordeel = oordeel,
        Motivering = Waarom,
        Afstemming = oordeel == DringendeRedenenOordeel.Aanwezig ? Nieuw() : null,
    };

    private Verlaging? Nieuw() => Verlaginglezer.Lees(ingevuld, lees, H.NieuwPercentage, H.NieuweMaanden);
}
