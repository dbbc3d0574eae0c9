using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Techniek.Conventies;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Verantwoording;

[Trait("soort", "techniek")]
public sealed class VerantwoordingTests
{
    private static readonly string[] Culturen = ["nl-NL", "en-US", "tr-TR"];

    private static readonly MaatregelAdviseur Adviseur = new();

    public static TheoryData<string> Zaken { get; } = [.. Voorbeeldzaken.Alle.Keys];

    [Theory]
    [MemberData(nameof(Zaken))]
    public void Every_culture_gives_the_same_bytes(string zaak)
    {
        var bytes = Culturen.Select(cultuur => InCultuur(cultuur, () => Bytes(Voorbeeldzaken.Advies(zaak)))).ToList();
        Assert.Equal(bytes[0], bytes[1]);
        Assert.Equal(bytes[0], bytes[2]);
    }

    [Fact]
    public void It_names_what_was_used_and_the_day_that_chose_it()
    {
        var verantwoording = Voorbeeldzaken.Advies("01-eerste-no-show").Verantwoording;
        var dag = new LocalDate(2024, 5, 13);
        Assert.Matches(@"^Maatregel\.Rules [0-9]+\.[0-9]+\.[0-9]+(-[0-9a-z.-]+)?$", verantwoording.Product);
        Assert.Equal(
            [
                ("Algemene termijnenwet", new LocalDate(2024, 6, 17)),
                ("Algemene wet bestuursrecht", dag),
                ("Algemene wet bestuursrecht", new LocalDate(2024, 6, 17)),
                ("Participatiewet", dag),
                ("Participatiewet", new LocalDate(2024, 6, 17)),
            ],
            verantwoording.Wetten.Select(w => (w.Naam, w.GelezenOp)));
        LocalDate? horizon = new LocalDate(2026, 12, 31);
        Assert.All(verantwoording.Wetten, w => Assert.Equal((new LocalDate(2015, 1, 1), w.Naam == "Participatiewet" ? horizon : null), (w.Van, w.TotEnMet)));
        Assert.Equal(("leidschendam-voorburg-2015", "2", dag), (verantwoording.Verordening!.Id, verantwoording.Verordening.Versie, verantwoording.Verordening.GelezenOp));
        Assert.Equal((new LocalDate(2015, 1, 1), null), (verantwoording.Verordening.Van, verantwoording.Verordening.TotEnMet));
        Assert.Equal(["model-2015"], verantwoording.AndereDocumenten.Select(d => d.Id));
        Assert.All(Afdrukken(verantwoording), afdruk => Assert.Matches("^sha256:[0-9a-f]{64}$", afdruk));
    }

    /// <summary>The day of an announcement may lie after all that was read: then the account says until when it was, or until when the municipality confirmed it.</summary>
    [Fact]
    public void It_names_until_when_the_articles_that_were_used_are_known()
    {
        var bekendmaking = new LocalDate(2027, 1, 11);
        var zaak = Zaak.EenNoShow().Op("2026-12-14").Met(c => c with { Peildatum = bekendmaking, Bekendmaking = bekendmaking });

        Assert.Equal(new LocalDate(2026, 12, 31), Bekend(zaak));
        Assert.Equal(new LocalDate(2027, 6, 30), Bekend(zaak.MetInstelling(new() { Horizon = [Confirmed] })));

        LocalDate? Bekend(Zaak zaak) => zaak.Advies.Verantwoording.Wetten.Single(w => w.Naam == "Participatiewet" && w.GelezenOp == bekendmaking).TotEnMet;
    }

    [Fact]
    public void Without_a_verordening_it_names_none()
    {
        var verantwoording = Adviseur.Adviseer(Contractzaak.Basis with { Gemeente = "GM0344" }).Verantwoording;
        Assert.Null(verantwoording.Verordening);
        Assert.Empty(verantwoording.AndereDocumenten);
    }

    [Theory]
    [MemberData(nameof(Zaken))]
    public void The_same_build_gives_the_same_advice_again(string zaak)
    {
        var (casus, bibliotheek) = Voorbeeldzaken.Alle[zaak];
        var reproductie = new MaatregelAdviseur(bibliotheek).Reproduceer(Voorbeeldzaken.Advies(zaak).Verantwoording, casus);
        Assert.True(reproductie.Gelijk);
        Assert.Empty(reproductie.Verschillen);
    }

    [Fact]
    public void Another_build_with_the_same_advice_is_equal_and_says_what_differs()
    {
        var toen = Adviseur.Adviseer(Contractzaak.Basis).Verantwoording with { Product = "Maatregel.Rules 0.9.0", Regelset = "sha256:0" };
        var reproductie = Adviseur.Reproduceer(toen, Contractzaak.Basis);
        Assert.True(reproductie.Gelijk);
        Assert.Equal(["product", "regelset"], reproductie.Verschillen.Select(v => v.Onderdeel));
        Assert.Equal(("Maatregel.Rules 0.9.0", Productnaam.Tekst), (reproductie.Verschillen[0].Toen, reproductie.Verschillen[0].Nu));
    }

    [Fact]
    public void Another_case_is_not_equal()
    {
        var toen = Adviseur.Adviseer(Contractzaak.Basis).Verantwoording;
        var reproductie = Adviseur.Reproduceer(toen, Contractzaak.Basis with { Bekendmaking = new LocalDate(2024, 6, 18) });
        Assert.False(reproductie.Gelijk);
        Assert.Equal(["wetten", "invoer", "advies"], reproductie.Verschillen.Select(v => v.Onderdeel));
    }

    [Fact]
    public void Another_verordening_is_not_equal()
    {
        var toen = Voorbeeldzaken.Advies("12-waarschuwing").Verantwoording;
        var reproductie = Adviseur.Reproduceer(toen, Voorbeeldzaken.Alle["12-waarschuwing"].Casus);
        Assert.False(reproductie.Gelijk);
        Assert.Equal(["wetten", "verordening", "advies"], reproductie.Verschillen.Select(v => v.Onderdeel));
    }

    [Fact]
    public void Every_setting_but_the_templates_changes_the_fingerprint_of_the_settings()
    {
        AdviesInstellingen[] anders =
        [
            new(),
            new() { RecidiveAnker = RecidiveAnker.Gedraging },
            new() { NihilTeltMee = Antwoord.Ja },
            new() { AnderGezinslidTeltMee = Antwoord.Ja },
            new() { HerhalingsoproepVereist = false },
            new() { Horizon = [Confirmed] },
            new() { Normen = Added },
            new() { PerGemeente = [new() { Gemeente = "GM1916", Keuzen = [new() { Keuze = "maand-van-oplegging", BevestigdOp = new LocalDate(2026, 12, 1), Bron = "besluit", Door = "jurist" }] }] },
        ];
        Assert.Equal(anders.Length, typeof(AdviesInstellingen).GetProperties().Count(p => p.SetMethod is not null));
        Assert.Equal(anders.Length, anders.Select(Instellingen).Distinct().Count());
        Assert.Equal(Instellingen(new()), Instellingen(new() { Sjablonen = new Sjablonen(new Dictionary<string, string> { ["kort"] = "anders" }) }));
    }

    private static Rules.Normen.Normenlijst Added => Rules.Normen.Normenlijst.Lees([("2027.csv", string.Join(",", (string[])[.. Rules.Normen.Normbestand.Kolommen, "gelezen-op"]) + "\n2027-01,2027-06,1440.00,2057.00,1610.00,2207.00,355.00,710.00,1384.00,1122.00,1795.00,456.00,709.00,48.00,108.00,Staatscourant,2027-01-02")]).Waarde!;

    private static Recht.Horizonverlenging Confirmed => new()
    {
        Bepaling = "pw-18",
        TotEnMet = new(2027, 6, 30),
        Bron = "https://wetten.overheid.nl/BWBR0015703/2027-01-01",
        BevestigdOp = new(2027, 1, 4),
        Door = "juridisch adviseur",
    };

    [Fact]
    public void The_kenmerk_leaves_no_trace() => Assert.Equal(
        Adviseur.Adviseer(Contractzaak.Basis).Verantwoording,
        Adviseur.Adviseer(Contractzaak.Basis with { Kenmerk = "anders" }).Verantwoording);

    [Fact]
    public void The_fingerprint_of_the_advice_is_that_of_its_bytes_up_to_the_texts()
    {
        var advies = Voorbeeldzaken.Advies("01-eerste-no-show");
        var tekst = Encoding.UTF8.GetString(Bytes(advies));
        var kern = tekst[..tekst.IndexOf(",\"teksten\":", StringComparison.Ordinal)] + "}";
        Assert.Equal("sha256:" + Afdruk(kern).ToLowerInvariant(), advies.Verantwoording.Advies);
        Assert.Contains(advies.Verantwoording.Advies, tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void The_texts_do_not_change_the_fingerprint_of_the_advice()
    {
        var eigen = new AdviesInstellingen { Sjablonen = new Sjablonen(new Dictionary<string, string> { ["kort"] = "anders" }) };
        Assert.Equal(
            Adviseur.Adviseer(Contractzaak.Basis).Verantwoording.Advies,
            new MaatregelAdviseur(VerordeningBibliotheek.Ingebouwd, eigen).Adviseer(Contractzaak.Basis).Verantwoording.Advies);
    }

    [Fact]
    public void The_rule_set_is_every_source_and_every_table()
    {
        var verwacht = Bronmap.Bronnen().Append("Recht/gelezen.csv").Append("Recht/gemeenten.csv").Append("Normen/normen-participatiewet.csv")
            .Select(pad => $"{pad} {Afdruk(Bronmap.Lees(Path.Combine(Bronmap.Bibliotheek, pad)))}");
        Assert.Equal(verwacht.Order(StringComparer.Ordinal), Regelsetafdruk.Bestanden().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_change_in_any_room_or_in_the_root_changes_the_fingerprint_of_the_rule_set()
    {
        var kamers = Bronmap.Bronnen().GroupBy(pad => pad.Contains('/', StringComparison.Ordinal) ? pad.Split('/')[0] : "").ToList();
        Assert.Superset(new HashSet<string>(["", .. Kamers.Toegestaan.Keys.Except([Kamers.Deur, "Afspraken"])]), kamers.Select(k => k.Key).ToHashSet());
        Assert.All(kamers, kamer =>
        {
            var pad = kamer.First();
            var gewijzigd = Regelsetafdruk.Bestanden()
                .Select(b => b.StartsWith(pad + " ", StringComparison.Ordinal) ? $"{pad} {Afdruk(Bronmap.Lees(Path.Combine(Bronmap.Bibliotheek, pad)) + "// anders")}" : b);
            Assert.NotEqual(Regelsetafdruk.Waarde, Regelsetafdruk.Van(gewijzigd));
        });
        Assert.Equal(Regelsetafdruk.Waarde, Regelsetafdruk.Van(Regelsetafdruk.Bestanden().Reverse()));
    }

    private static string Afdruk(string tekst) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));

    private static string Instellingen(AdviesInstellingen instellingen) =>
        new MaatregelAdviseur(VerordeningBibliotheek.Ingebouwd, instellingen).Adviseer(Contractzaak.Basis).Verantwoording.Instellingen;

    private static IEnumerable<string> Afdrukken(Rules.Adviezen.Verantwoording v) =>
        [v.Regelset, v.Instellingen, v.Verordening!.Vingerafdruk, .. v.AndereDocumenten.Select(d => d.Vingerafdruk), v.Invoer, v.Advies];

    private static byte[] Bytes(Advies advies)
    {
        var uitvoer = new System.Buffers.ArrayBufferWriter<byte>();
        AdviesWriter.Schrijf(advies, uitvoer);
        return uitvoer.WrittenSpan.ToArray();
    }

    private static T InCultuur<T>(string cultuur, Func<T> doe)
    {
        var was = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(cultuur);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            return doe();
        }
        finally
        {
            CultureInfo.CurrentCulture = was;
            CultureInfo.CurrentUICulture = was;
        }
    }
}
