using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Blame: a checklist of what to consider, then a judgement in own words.</summary>
internal sealed class VerwijtScherm : Scherm
{
    public override string Code => "verwijt";

    public override string Titel => "Valt het de inwoner te verwijten?";

    public override string Kort => "Het verwijt";

    public override string Inleiding => "Is het helemaal niet te verwijten, dan mag er geen maatregel komen. Loop eerst de lijst na en oordeel dan zelf.";

    public override bool PerGedraging => true;

    private static Vraag Meegewogen { get; } = Schermen.Vragen.JaNee(
        V.MateMeegewogen,
        "Is dat al meegewogen, en blijft de maatregel toch zoals hij is?",
        "Weeg of het mindere verwijt de maatregel lager of korter maakt.",
        "Wordt de maatregel om dit verwijt lager of korter, dan vult u dat in bij de dringende redenen. Leeg laten mag, als u dit nog moet wegen.",
        verplicht: false);

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.Groep("overwogen", "Wat hebt u nagegaan?", [.. Overwegingen.Alle.Select(o => new Vraag(Veldsoort.Vinkje, o.Veld, o.Tekst))]) with
        {
            Uitleg = "Kruis aan wat u hebt nagegaan. Het komt in het verslag; het bepaalt de uitkomst niet.",
        },
        .. Aandeelvragen.Maak(stand),
        Schermen.Vragen.Keuze(
            V.Mate,
            "Wat is uw oordeel?",
            [
                .. Keuzelijsten.Maten.Opties.MetUitzoeken("Vraag de inwoner naar de reden en ga na of die klopt. Twijfelt u over gezondheid, vraag dan advies.")
                    .Select(o => o.Waarde == "verminderd" ? o with { Onthult = [Meegewogen] } : o),
            ]),
        Schermen.Vragen.Motivering(V.MateWaarom, "Waarom vindt u dat?", "Schrijf in uw eigen woorden. Een ander moet uw oordeel kunnen volgen. Noem geen namen."),
    ];
}
