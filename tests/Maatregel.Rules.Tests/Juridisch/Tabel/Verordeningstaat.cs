using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>How much is known of the verordening.</summary>
internal static class Verordeningstaat
{
    private static readonly Verordeningen.Verordening LeidschendamVoorburg = Proefverordening.LeidschendamVoorburg;

    private static readonly Verordeningen.Verordening AllesBekend = Volledig();
    private static readonly Verordeningen.Verordening NietsBekend = Leeg(Bepalingstatus.Onbekend);
    private static readonly Verordeningen.Verordening NietsGeregeld = Leeg(Bepalingstatus.NietGeregeld) with { Gedragingen = [], Tarieven = [], OverigeGedragingen = Bepalingstatus.NietGeregeld };

    private static readonly IReadOnlyList<BuitenToepassing> Alles =
    [
        .. AllesBekend.Gedragingen.Select(g => g.Artikel).Concat(["10a", "10b", "10-1-a", "10-1-b", "10-1-c", "11", "12", "13", "14", "15", "16", "17", "18"])
            .Select(label => new BuitenToepassing { Bepaling = AllesBekend.Bron(label).RegelId, Reden = "De bepaling is onverbindend." }),
    ];

    public static Tabelas Aangenomen { get; } = new("aangenomen: Leidschendam-Voorburg met de modelbepalingen", z => z.OnderVerordening(LeidschendamVoorburg));

    public static Tabelas Bekend { get; } = new("bekend: elke verplichting in een categorie", z => z.OnderVerordening(AllesBekend));

    public static IReadOnlyList<Tabelas> Alle { get; } =
    [
        Aangenomen,
        Bekend,
        new("onbekend", z => z.OnderVerordening(NietsBekend)),
        new("niet geregeld", z => z.OnderVerordening(NietsGeregeld)),
        new("buiten toepassing", z => z.OnderVerordening(AllesBekend).Met(c => c with { BuitenToepassing = Alles })),
    ];

    /// <summary>Registering is category 1 with a warning first, seeking work category 3, misconduct has its own tariff, the rest is category 2.</summary>
    private static Verordeningen.Verordening Volledig()
    {
        var v = LeidschendamVoorburg;
        var basis = v with
        {
            Gedragingen = [.. v.Gedragingen.Where(g => g.Status == Bepalingstatus.Bekend)],
            OverigeGedragingen = Bepalingstatus.NietGeregeld,
            Tarieven = [Categorie(1, "10-1-a", 5), Categorie(2, "10-1-b", 20), Categorie(3, "10-1-c", 100)],
            Waarschuwing = Proefverordening.Bekend("11", new Waarschuwingsregeling { Categorieen = [1], Verplicht = true }),
            TekortschietendBesef = Proefverordening.Bekend("12", new TekortschietendBesef
            {
                Gevallen = [new Besefsgeval { Artikel = "12", Code = "algemeen", Omschrijving = "tekortschietend besef", Tarief = new Tarief { Percentage = 50, Maanden = 1 } }],
            }),
            Afzien = Proefverordening.Bekend("13", v.Afzien!.Inhoud!),
            Ingang = Proefverordening.Bekend("14", v.Ingang!.Inhoud!),
            Samenloop = Proefverordening.Bekend("15", v.Samenloop!.Inhoud!),
            Recidive = Proefverordening.Bekend("16", v.Recidive!.Inhoud!),
            Horen = Proefverordening.Bekend("17", v.Horen!.Inhoud!),
            Berekeningsgrondslag = Proefverordening.Bekend("18", v.Berekeningsgrondslag!.Inhoud!),
        };
        return basis
            .MetGedraging("9-3-a", "pw-9-1-a-verkrijgen", g => g with { Categorie = 3 })
            .MetGedraging("9-3-b", "pw-9-1-a-registratie", g => g with { Categorie = 1 })
            .MetGedraging("9-3-c", "pw-9-1-b-plan-van-aanpak")
            .MetGedraging("9-3-d", "pw-9-1-c-tegenprestatie")
            .MetGedraging("9-3-e", "pw-9-6-misdraging", g => g with { Categorie = null, Tarief = new Tarief { Percentage = 50, Maanden = 2 } })
            .MetGedraging("9-3-f", "pw-17-2-medewerking")
            .MetGedraging("9-3-g", "pw-55")
            .MetGedraging("9-3-h", "pw-9a-12")
            .MetGedraging("9a-3-a", "ioaw-37-1-b", g => g with { Categorie = 1 })
            .MetGedraging("9a-3-b", "ioaw-37-1-d")
            .MetGedraging("9a-3-c", "ioaw-37-1-f")
            .MetGedraging("9a-3-d", "ioaw-37-1-g")
            .MetGedraging("9a-3-e", "ioaw-38-12")
            .MetGedraging("9a-4-a", "ioaz-37-1-b", g => g with { Categorie = 1 })
            .MetGedraging("9a-4-b", "ioaz-37-1-d")
            .MetGedraging("9a-4-c", "ioaz-37-1-f")
            .MetGedraging("9a-4-d", "ioaz-37-1-g")
            .MetGedraging("9a-4-e", "ioaz-38-12");
    }

    private static Categorietarief Categorie(int categorie, string artikel, decimal percentage) => new()
    {
        Categorie = categorie,
        Artikel = artikel,
        Status = Bepalingstatus.Bekend,
        Vindplaats = "proefdocument",
        Tarief = new Tarief { Percentage = percentage, Maanden = 1 },
    };

    private static Verordeningen.Verordening Leeg(Bepalingstatus status) => LeidschendamVoorburg with
    {
        LeuntOp = null,
        Uniform = Zonder<IReadOnlyList<UniformeDuur>>(status),
        Spreiding = Zonder<Spreiding>(status),
        Gedragingen = [.. LeidschendamVoorburg.Gedragingen.Where(g => g.Status == Bepalingstatus.Onbekend)],
        Tarieven = [.. LeidschendamVoorburg.Tarieven.Where(t => t.Status == Bepalingstatus.Onbekend)],
        TekortschietendBesef = Zonder<TekortschietendBesef>(status),
        Recidive = Zonder<Recidiveregeling>(status),
        Waarschuwing = Zonder<Waarschuwingsregeling>(status),
        Afzien = Zonder<Afzien>(status),
        Horen = Zonder<Horen>(status),
        Ingang = Zonder<Ingangsregeling>(status),
        Berekeningsgrondslag = Zonder<Berekeningsgrondslag>(status),
        Samenloop = Zonder<Samenloopregeling>(status),
        Besluiteisen = Zonder<IReadOnlyList<string>>(status),
    };

    private static Bepaling<T> Zonder<T>(Bepalingstatus status)
        where T : class => new() { Status = status };
}
