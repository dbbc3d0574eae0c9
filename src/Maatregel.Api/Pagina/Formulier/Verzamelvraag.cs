namespace Maatregel.Api.Pagina.Formulier;

/// <summary>One question for several facts: "nee, geen van deze" answers them all, and anything else asks them one by one.</summary>
internal sealed record Verzamelvraag(string Veld, string Label, string Geen, params IReadOnlyList<string> Velden)
{
    public const string GeenEnkele = "geen";

    public const string Navragen = "navragen";

    public static Verzamelvraag Persoon { get; } = new(
        "bijzonder",
        "Had de inwoner toen de AOW-leeftijd bereikt, was hij volledig en duurzaam arbeidsongeschikt, of had hij een ontheffing?",
        "Nee, geen van deze drie",
        Formulier.Velden.Pensioen,
        Formulier.Velden.Arbeidsongeschikt,
        Formulier.Velden.Ontheffing);

    public static Verzamelvraag Partner { get; } = new(
        Formulier.Velden.Partner(Persoon.Veld),
        "Had de partner toen de AOW-leeftijd bereikt, was die volledig en duurzaam arbeidsongeschikt, of was er een ontheffing?",
        Persoon.Geen,
        [.. Persoon.Velden.Select(Formulier.Velden.Partner)]);

    public static Verzamelvraag Omstandigheden { get; } = new(
        "omstandigheid",
        "Zijn er problematische schulden, is er bewind of schuldhulp, dreigt huisuitzetting of afsluiting, of zijn er minderjarige kinderen?",
        "Nee, geen van deze vier",
        Formulier.Velden.Schulden,
        Formulier.Velden.Bewind,
        Formulier.Velden.Huisuitzetting,
        Formulier.Velden.Kinderen);

    public static IReadOnlyList<Verzamelvraag> Alle { get; } = [Persoon, Partner, Omstandigheden];

    /// <summary>The field to go to for a fact: by itself it is asked only after the question for several of them.</summary>
    public static string Vooraf(string veld, Ingevuld ingevuld) =>
        Alle.FirstOrDefault(v => v.Velden.Contains(veld)) is { } samen && !ingevuld.Is(samen.Veld, Navragen) ? samen.Veld : veld;

    /// <summary>The answer that goes with the facts as they are.</summary>
    public string Code(IReadOnlyDictionary<string, string> waarden) =>
        Velden.All(v => waarden.GetValueOrDefault(v) == "nee") ? GeenEnkele : Navragen;

    /// <summary>The question on the screen, with what is asked one by one.</summary>
    public Vraag Vraag(params IReadOnlyList<Vraag> eenVoorEen) =>
        Schermen.Vragen.Keuze(Veld, Label, [new Optie(GeenEnkele, Geen), new Optie(Navragen, "Ja, of dat weet ik niet") { Onthult = eenVoorEen }]);
}
