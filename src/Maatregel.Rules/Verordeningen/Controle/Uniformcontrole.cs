namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>The Act bounds the duration at the eight uniform duties: article 18, fifth and sixth paragraph.</summary>
internal static class Uniformcontrole
{
    private const string Pad = "$.uniform";
    private const int Kortste = 1;
    private const int Langste = 3;

    public static void Controleer(Verordening v, Tegenspraaklijst b)
    {
        b.Eis(
            v.Uniform is null || v.Regelingen.Contains(Regeling.Participatiewet),
            Pad,
            "andere-regeling",
            "Alleen de Participatiewet kent geüniformeerde verplichtingen.",
            Grens.Artikel18("4"),
            "$.regelingen");
        if (Statuscontrole.Inhoud(v.Uniform, Pad, v, b) is not { } duren) return;
        foreach (var (index, duur) in duren.Index())
        {
            var pad = JsonPad.Element(Pad + ".inhoud", index);
            Statuscontrole.Oordeel(duur.BuitenToepassing, pad, b);
            if (!OpzijVanafHetBegin(v, v.Uniform!.BuitenToepassing) && !OpzijVanafHetBegin(v, duur.BuitenToepassing)) Duur(duur, pad, b);
        }

        Onderdelen.Controleer([.. duren.Select(d => d.Onderdelen)], index => JsonPad.Element(Pad + ".inhoud", index) + ".onderdelen", b);
    }

    /// <summary>What a court set aside on every day that the document holds is never applied: it may be written down as it stands.</summary>
    private static bool OpzijVanafHetBegin(Verordening v, RechterlijkOordeel? oordeel) =>
        oordeel is not null && v.Gemeenten.All(g => oordeel.Vanaf <= v.Geldigheid(g).Van);

    private static void Duur(UniformeDuur duur, string pad, Tegenspraaklijst b)
    {
        var (eerste, herhaling) = (duur.EersteMaanden, duur.HerhalingMaanden);
        b.Eis(
            eerste is >= Kortste and <= Langste,
            pad + ".eersteMaanden",
            "buiten-wet",
            "De eerste keer duurt de verlaging ten minste een en hoogstens drie maanden.",
            Grens.Artikel18("5"));
        b.Eis(
            eerste != Langste,
            pad + ".eersteMaanden",
            "buiten-wet",
            "Drie maanden kan niet de eerste keer: een herhaling moet langer duren en mag niet langer dan drie maanden (ECLI:NL:RBAMS:2017:5710).",
            Grens.Artikel18("6"));
        b.Eis(
            herhaling is null or <= Langste,
            pad + ".herhalingMaanden",
            "buiten-wet",
            "Bij herhaling duurt de verlaging hoogstens drie maanden.",
            Grens.Artikel18("6"));
        b.Eis(
            herhaling is null || herhaling > eerste || eerste >= Langste,
            pad + ".herhalingMaanden",
            "buiten-wet",
            "Bij herhaling duurt de verlaging langer dan de eerste keer.",
            Grens.Artikel18("6"),
            pad + ".eersteMaanden");
    }
}
