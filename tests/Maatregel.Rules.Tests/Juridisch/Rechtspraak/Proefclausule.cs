using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using Document = Maatregel.Rules.Verordeningen.Verordening;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>The clause of another verordening on which a ruling rests, as a document that holds nothing else.</summary>
internal static class Proefclausule
{
    private static readonly IReadOnlyList<string> AlleOnderdelen = ["a", "b", "c", "d", "e", "f", "g", "h"];

    public static Document Bij(string gemeente) => new()
    {
        Id = "proefdocument",
        Versie = "1",
        Titel = $"proefverordening {gemeente}",
        Gemeenten = [new Gemeentedekking { Code = "GM9000", Naam = gemeente, Van = new(2015, 1, 1) }],
        Regelingen = [Regeling.Participatiewet, Regeling.Ioaw, Regeling.Ioaz],
        LeuntOp = "model-2015",
        Afzien = Aangenomen<Afzien>(),
        Horen = Aangenomen<Horen>(),
        Ingang = Aangenomen<Ingangsregeling>(),
        Samenloop = Aangenomen<Samenloopregeling>(),
        Berekeningsgrondslag = Aangenomen<Berekeningsgrondslag>(),
        TekortschietendBesef = Proefverordening.NietGeregeld<TekortschietendBesef>(),
    };

    public static Document MetDuur(this Document document, int eerste = 1, int herhaling = 2, string artikel = "1") => document with
    {
        Uniform = Proefverordening.Bekend<IReadOnlyList<UniformeDuur>>(artikel, [new UniformeDuur { Onderdelen = AlleOnderdelen, EersteMaanden = eerste, HerhalingMaanden = herhaling }]),
    };

    public static Document MetSpreiding(this Document document, params Breuk[] plan) => document with
    {
        Spreiding = Proefverordening.Bekend("2", new Spreiding { Onderdelen = AlleOnderdelen, Plannen = [plan] }),
    };

    public static Document MetTarief(this Document document, string artikel, string verplichting, Tarief tarief, Misdragingssoort? soort = null) =>
        document.MetGedraging(artikel, verplichting, g => g with { Categorie = null, Tarief = tarief, Misdraging = soort });

    public static Document MetRecidive(this Document document, string artikel, RecidiveStap stap) => document with
    {
        Recidive = Proefverordening.Bekend(artikel, new Recidiveregeling
        {
            VensterInMaanden = 12,
            Anker = RecidiveAnker.Bekendmaking,
            WatTelt = RecidiveMaatstaf.ElkeCategorie,
            OokBuitenCategorieen = true,
            Stappen = [stap],
        }),
    };

    public static Document MetBesef(this Document document, string artikel, Tarief tarief) => document with
    {
        TekortschietendBesef = Proefverordening.Bekend(artikel, new TekortschietendBesef
        {
            Gevallen = [new Besefsgeval { Artikel = artikel, Code = "algemeen", Omschrijving = "tekortschietend besef van verantwoordelijkheid", Tarief = tarief }],
        }),
    };

    public static Tarief Procent(decimal percentage, int maanden = 1) => new() { Percentage = percentage, Maanden = maanden };

    private static Bepaling<T> Aangenomen<T>()
        where T : class => new() { Status = Bepalingstatus.Aangenomen };
}
