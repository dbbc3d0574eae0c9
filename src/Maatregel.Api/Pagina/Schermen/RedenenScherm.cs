using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Urgent reasons: what to weigh, then the judgement.</summary>
internal sealed class RedenenScherm : Scherm
{
    public override string Code => "redenen";

    public override string Titel => "Zijn er dringende redenen voor minder of niets?";

    public override string Kort => "Dringende redenen";

    public override string Inleiding => "De maatregel moet passen bij de inwoner, zijn mogelijkheden en zijn middelen. Weeg alles samen en oordeel dan zelf.";

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.Keuze(
            V.Redenen,
            "Wat is uw oordeel?",
            [
                .. Keuzelijsten.Redenen.Opties.MetUitzoeken("Vraag de inwoner wat een maatregel voor hem en zijn gezin zou betekenen.").Select(o => o.Waarde != "aanwezig" ? o : o with
                {
                    Onthult =
                    [
                        new Vraag(Veldsoort.Percentage, V.AfstemmingPercentage, "Naar welk percentage per maand?") { Uitleg = "Bijvoorbeeld 50. Vul 0 in om de maatregel op nihil te stellen.", Ontbreekt = "Vul het percentage in, zoals 50." },
                        new Vraag(Veldsoort.Getal, V.AfstemmingMaanden, "Voor hoeveel maanden?") { Uitleg = "Bijvoorbeeld 1.", Ontbreekt = "Vul het aantal maanden in, zoals 1." },
                    ],
                }),
            ]),
        Schermen.Vragen.Motivering(V.RedenenWaarom, "Waarom vindt u dat?", "Schrijf in uw eigen woorden wat u hebt gewogen. Noem geen namen."),
    ];
}
