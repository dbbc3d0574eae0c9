using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Feiten;
using H = Maatregel.Api.Pagina.Herzien.Herzienvelden;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>Reads the judgement of each ground. What is asked only after another answer, counts only with that answer.</summary>
internal sealed class Herzienoordelen(Ingevuld ingevuld, Veldlezer lees)
{
    private string? Waarom => lees.Tekst(H.Waarom);

    public Inkeeroordeel Inkeer()
    {
        var nakoming = lees.Antwoord(H.Nakoming);
        var herziet = nakoming == Antwoord.Ja ? lees.Antwoord(H.Herziet) : Antwoord.Onbekend;
        return new Inkeeroordeel { NakomingOndubbelzinnig = nakoming, Herzien = herziet, Verlaging = herziet == Antwoord.Ja ? Nieuw() : null, Motivering = Waarom };
    }

    public Heroverwegingsoordeel Heroverweging()
    {
        var keuze = lees.Keuze(H.Keuze, Herzienlijsten.Keuzen);
        return new Heroverwegingsoordeel
        {
            Keuze = keuze,
            Verlaging = keuze == Heroverwegingskeuze.Wijzigen ? Nieuw() : null,
            Motivering = Waarom,
            OokNaTermijn = lees.Antwoord(H.NaTermijn),
        };
    }

    public DringendeRedenen? DringendeRedenen() => lees.Keuze(V.Redenen, Keuzelijsten.Redenen) is not { } oordeel ? null : new DringendeRedenen
    {
        Oordeel = oordeel,
        Motivering = Waarom,
        Afstemming = oordeel == DringendeRedenenOordeel.Aanwezig ? Nieuw() : null,
    };

    /// <summary>Half an answer is none, and nobody may think that it counted.</summary>
    private Verlaging? Nieuw()
    {
        var (percentage, maanden) = (lees.Percentage(H.NieuwPercentage), lees.Getal(H.NieuweMaanden));
        if (ingevuld.Heeft(H.NieuwPercentage)) lees.Verplicht(H.NieuweMaanden, "Vul ook het aantal maanden in, zoals 1.");
        if (ingevuld.Heeft(H.NieuweMaanden)) lees.Verplicht(H.NieuwPercentage, "Vul ook het percentage in, zoals 50.");
        return percentage is { } p && maanden is { } m ? new Verlaging(p, m) : null;
    }
}
