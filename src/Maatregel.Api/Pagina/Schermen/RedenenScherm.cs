using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Urgent reasons: what to weigh, then the judgement.</summary>
internal sealed class RedenenScherm : Scherm
{
    public override string Code => "redenen";

    public override string Titel => "Zijn er dringende redenen voor minder of niets?";

    public override string Kort => "Dringende redenen";

    public override string Inleiding => "De maatregel moet passen bij de inwoner, zijn mogelijkheden en zijn middelen. Weeg alles samen en oordeel dan zelf.";

    public override IReadOnlyList<Vraag> Vragen(Stand stand) => stand.IsMeervoudig || stand.Ingevuld.Is(Redenenvelden.Zaak.Oordeel, Redenenvelden.Verschilt)
        ? [Oordeel(Redenenvelden.Zaak, "Wat is uw oordeel?", Verschilt(stand)), Waarom(Redenenvelden.Zaak) with { Label = "Waarom vindt u dat, als uw oordeel voor elke gedraging gelijk is?" }]
        : [Oordeel(Redenenvelden.Zaak, "Wat is uw oordeel?"), Waarom(Redenenvelden.Zaak)];

    /// <summary>The judgement on the conduct on the form alone.</summary>
    private static Optie Verschilt(Stand stand) => new(Redenenvelden.Verschilt, "Dat verschilt per gedraging")
    {
        Onthult = [Oordeel(Redenenvelden.Gedraging, $"Wat is uw oordeel over gedraging {Notatie.Tekst(stand.Nummer)}?"), Waarom(Redenenvelden.Gedraging)],
    };

    private static Vraag Oordeel(Redenenvelden velden, string label, params IReadOnlyList<Optie> meer)
    {
        IReadOnlyList<Optie> opties =
        [
            .. Keuzelijsten.Redenen.Opties.MetUitzoeken("Vraag de inwoner wat een maatregel voor hem en zijn gezin zou betekenen.").Select(o => o.Waarde != "aanwezig" ? o : o with
            {
                Onthult =
                [
                    new Vraag(Veldsoort.Percentage, velden.Percentage, "Naar welk percentage per maand?") { Uitleg = "Bijvoorbeeld 50. Vul 0 in om de maatregel op nihil te stellen.", Ontbreekt = "Vul het percentage in, zoals 50." },
                    new Vraag(Veldsoort.Getal, velden.Maanden, "Voor hoeveel maanden?") { Uitleg = "Bijvoorbeeld 1.", Ontbreekt = "Vul het aantal maanden in, zoals 1." },
                ],
            }),
        ];
        return Schermen.Vragen.Keuze(velden.Oordeel, label, [.. opties.SkipLast(1), .. meer, opties[^1]]);
    }

    private static Vraag Waarom(Redenenvelden velden) => Schermen.Vragen.Motivering(velden.Waarom, "Waarom vindt u dat?", "Schrijf in uw eigen woorden wat u hebt gewogen. Noem geen namen.");
}
