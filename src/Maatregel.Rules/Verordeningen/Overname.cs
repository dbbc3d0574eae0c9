using System.Collections.Frozen;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Fills the provisions that a verordening takes over from the document it leans on.</summary>
internal static class Overname
{
    private static readonly (string Lid, Func<Verordening, Bepalingstatus?> Status)[] Bepalingen =
    [
        ("uniform", v => v.Uniform?.Status),
        ("spreiding", v => v.Spreiding?.Status),
        ("tekortschietendBesef", v => v.TekortschietendBesef?.Status),
        ("recidive", v => v.Recidive?.Status),
        ("waarschuwing", v => v.Waarschuwing?.Status),
        ("afzien", v => v.Afzien?.Status),
        ("horen", v => v.Horen?.Status),
        ("ingang", v => v.Ingang?.Status),
        ("berekeningsgrondslag", v => v.Berekeningsgrondslag?.Status),
        ("samenloop", v => v.Samenloop?.Status),
        ("verminderdeVerwijtbaarheid", v => v.VerminderdeVerwijtbaarheid?.Status),
        ("individueleAfstemming", v => v.IndividueleAfstemming?.Status),
        ("herleving", v => v.Herleving?.Status),
        ("inkeer", v => v.Inkeer?.Status),
        ("weigering", v => v.Weigering?.Status),
        ("besluiteisen", v => v.Besluiteisen?.Status),
        ("hardheidsclausule", v => v.Hardheidsclausule?.Status),
    ];

    /// <summary>The members that are taken over although the other document does not know them.</summary>
    public static IEnumerable<string> Ontbrekend(Verordening verordening, Verordening model) => Bepalingen
        .Where(b => b.Status(verordening) == Bepalingstatus.Aangenomen && b.Status(model) != Bepalingstatus.Bekend)
        .Select(b => b.Lid);

    public static Verordening VulAan(Verordening v, FrozenDictionary<string, Verordening> documenten)
    {
        if (v.LeuntOp is null) return v;
        var model = documenten[v.LeuntOp];
        return v with
        {
            Uniform = Nooit(v.Uniform),
            Spreiding = Nooit(v.Spreiding),
            TekortschietendBesef = Nooit(v.TekortschietendBesef),
            Recidive = NeemGetal(v.Recidive, model.Recidive, model),
            Waarschuwing = NeemGetal(v.Waarschuwing, model.Waarschuwing, model),
            Afzien = NeemGetal(v.Afzien, model.Afzien, model),
            Horen = Neem(v.Horen, model.Horen, model),
            Ingang = Neem(v.Ingang, model.Ingang, model),
            Berekeningsgrondslag = Neem(v.Berekeningsgrondslag, model.Berekeningsgrondslag, model),
            Samenloop = Neem(v.Samenloop, model.Samenloop, model),
            VerminderdeVerwijtbaarheid = NeemGetal(v.VerminderdeVerwijtbaarheid, model.VerminderdeVerwijtbaarheid, model),
            IndividueleAfstemming = Nooit(v.IndividueleAfstemming),
            Herleving = NeemGetal(v.Herleving, model.Herleving, model),
            Inkeer = Neem(v.Inkeer, model.Inkeer, model),
            Weigering = NeemGetal(v.Weigering, model.Weigering, model),
            Besluiteisen = Neem(v.Besluiteisen, model.Besluiteisen, model),
            Hardheidsclausule = Neem(v.Hardheidsclausule, model.Hardheidsclausule, model),
        };
    }

    /// <summary>How heavy a measure is, is never assumed, from whomever: what was not read is not known.</summary>
    private static Bepaling<T>? Nooit<T>(Bepaling<T>? eigen)
        where T : class =>
        eigen is { Status: Bepalingstatus.Aangenomen } ? eigen with { Status = Bepalingstatus.Onbekend } : eigen;

    /// <summary>
    /// A percentage, amount, category or term never comes from another municipality (art. 8 and 18 lid 2 Participatiewet): a council
    /// decides that for its own. What is assumed from one is not known.
    /// </summary>
    private static Bepaling<T>? NeemGetal<T>(Bepaling<T>? eigen, Bepaling<T>? ander, Verordening bron)
        where T : class =>
        eigen is { Status: Bepalingstatus.Aangenomen } && bron.Gemeenten.Count > 0
            ? eigen with { Status = Bepalingstatus.Onbekend }
            : Neem(eigen, ander, bron);

    private static Bepaling<T>? Neem<T>(Bepaling<T>? eigen, Bepaling<T>? ander, Verordening bron)
        where T : class =>
        eigen is { Status: Bepalingstatus.Aangenomen } && ander?.Artikel is { } artikel
            ? eigen with { Inhoud = ander.Inhoud, AangenomenUit = bron.Bron(artikel) with { Overgenomen = true } }
            : eigen;
}
