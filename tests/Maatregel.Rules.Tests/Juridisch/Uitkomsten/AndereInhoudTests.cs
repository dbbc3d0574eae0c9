using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Voorbeelden;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Uitkomsten.Beschrijving;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitkomsten;

/// <summary>Wat een bepaling nu anders zegt, wordt genoemd: wat er stond en wat er staat, ook als geen geval van de tabel erdoor verandert.</summary>
[Trait("soort", "juridisch")]
public sealed class AndereInhoudTests
{
    /// <summary>Where it was read, and the words and prints of the text: they bind nobody. And a code of which there is only one.</summary>
    private static readonly HashSet<string> ZonderGevolg =
        ["Verordening.Schema", "Verordening.Id", "Verordening.Versie", "Verordening.Artikelen", "Mandaat.Vindplaats", "Mandaat.Kennis", "Duurformule.Grootheid", .. Overal("Vindplaats"), .. Overal("Kennis"), .. Overal("Tekst"), .. Overal("Afdrukken"), .. Overal("AangenomenUit")];

    [Theory]
    [InlineData("samenloop", """{ "zwaarsteBijEenHandeling": true, "meerHandelingen": "tegelijk" }""", """{ "zwaarsteBijEenHandeling": true, "meerHandelingen": "na-elkaar" }""", "meer schendingen tegelijk", "tegelijk", "na elkaar")]
    [InlineData("afzien", """{ "termijnInMaanden": 60 }""", """{ "termijnInMaanden": 6 }""", "afzien na verloop van tijd", "60 maanden", "6 maanden")]
    [InlineData("waarschuwing", """{ "categorieen": [1], "terugkijkenInMaanden": 6 }""", """{ "categorieen": [1] }""", "waarschuwing", "6 maanden", "onbeperkt: nooit eerder")]
    [InlineData("individueleAfstemming", """{ "minimumPercentage": 0, "maximumPercentage": 30 }""", """{ "minimumPercentage": 0, "maximumPercentage": 100 }""", "ruimte om af te wijken", "30%", "100%")]
    [InlineData("herleving", """{ "termijnInMaanden": 3 }""", """{ "termijnInMaanden": 60 }""", "rest na beëindiging van de uitkering", "3 maanden", "60 maanden")]
    [InlineData("ingang", "{}", """{ "eerderAlsNietUitbetaald": true }""", "ingang van de maatregel", "nee", "ja")]
    public void Een_bepaling_die_geen_geval_van_de_tabel_raakt_wordt_toch_genoemd(string lid, string oud, string nieuw, string naam, string eerst, string nu)
    {
        var verschil = Verschil(Vormdocument.Bekend(lid, "15", oud), Vormdocument.Bekend(lid, "15", nieuw));

        Assert.Equal((naam, eerst, nu), verschil.Inhoud.Select(v => (v.Naam, v.Oud!, v.Nieuw!)).Single());
    }

    [Theory]
    [InlineData("gedragingen", """{ "persoon": "alleenstaande-ouder" }""", "iedereen", "alleen een alleenstaande ouder")]
    [InlineData("tarieven", """{ "tarief": { "percentage": 10, "percentageIsMaximum": true, "maanden": 1 } }""", "10%", "ten hoogste 10%")]
    [InlineData("gemeenten", """{ "van": "2016-01-01" }""", "1 januari 2015", "1 januari 2016")]
    [InlineData("gemeenten", """{ "totEnMet": "2030-01-01" }""", "geen einde bekend", "1 januari 2030")]
    public void Ook_wie_een_rij_treft_ten_hoogste_en_de_dagen_van_een_gemeente(string lijst, string leden, string eerst, string nu) => Assert.Equal(
        (eerst, nu),
        Uitkomstvergelijking.Van(Vormdocument.Zonder.Tabel, Vormdocument.MetRij(lijst, 0, leden).Tabel).Inhoud.Select(v => (v.Oud!, v.Nieuw!)).Single());

    [Fact]
    public void Een_weigering_die_blijvend_zwaarder_wordt_heet_bij_haar_artikel()
    {
        const string Geval = """{ "gevallen": [], "tijdelijk": true, "weigeringen": [{ "artikel": "19-1", "omschrijving": "werk weigeren", "verplichtingen": [], "percentage": 10, "maanden": 1 }] }""";

        Assert.Equal(
            ["weigering, artikel 19, eerste lid van de verordening: werk weigeren; deel dat wordt geweigerd: 10% -> 100%", "weigering, artikel 19, eerste lid van de verordening: werk weigeren; duur: 1 maand -> 60 maanden"],
            Verschil(Vormdocument.Bekend("weigering", "19", Geval), Vormdocument.Bekend("weigering", "19", Geval.Replace("\"percentage\": 10, \"maanden\": 1", "\"percentage\": 100, \"maanden\": 60", StringComparison.Ordinal)))
                .Inhoud.Select(v => $"{v.Naam}; {v.Wat}: {v.Oud} -> {v.Nieuw}"));
    }

    [Fact]
    public void Een_rij_die_erbij_komt_verschuift_de_andere_niet()
    {
        var document = VerordeningBibliotheek.Ingebouwd.Document(Proefverordening.LeidschendamVoorburg.Id)!;
        var erbij = document with { Gedragingen = [document.Gedragingen[0] with { Artikel = "77", Verplichtingen = [Verplichting.Zoek("pw-55")!] }, .. document.Gedragingen] };

        Assert.Equal("de hele bepaling", Assert.Single(Inhoud(document, erbij)).Wat);
        Assert.Null(Assert.Single(Inhoud(erbij, document)).Nieuw);
    }

    /// <summary>Alles wat een regel leest: wie één waarde verandert, ziet dat in het verschil.</summary>
    [Fact]
    public void Elke_waarde_die_anders_wordt_is_een_verschil()
    {
        var document = Rijk();
        HashSet<string> gezien = [];
        var stil = Varianten(document, "", gezien).Where(v => !Verschilt(document, (Verordening)v.Waarde)).Select(v => v.Pad);

        Assert.Empty(stil);
        Assert.Empty(Leden(typeof(Verordening), []).Except(gezien).Except(ZonderGevolg));
    }

    [Fact]
    public void Alles_wat_is_vergeleken_staat_ook_in_het_verslag_om_te_tekenen()
    {
        var verslag = Uitkomstenrapport.Schrijf(Uitkomstentabel.Van(Rijk(), VerordeningBibliotheek.Ingebouwd));

        Assert.All(Inhoudslezer.Van(Rijk()).SelectMany(b => b.Lijnen), l => Assert.Contains($"| {l.Wat} | {l.Waarde} |", verslag, StringComparison.Ordinal));
    }

    private static IEnumerable<Inhoudsverschil> Inhoud(Verordening oud, Verordening nieuw) => Inhoudsvergelijker.Vergelijk(Inhoudslezer.Van(oud), Inhoudslezer.Van(nieuw));

    private static bool Verschilt(Verordening oud, Verordening nieuw) =>
        Inhoud(oud, nieuw).Any() || !Onderwerpen.Van(oud).Select(o => o.Status).SequenceEqual(Onderwerpen.Van(nieuw).Select(o => o.Status));

    private static Uitkomstvergelijking Verschil(string oud, string nieuw) => Uitkomstvergelijking.Van(Vormdocument.Met(oud).Tabel, Vormdocument.Met(nieuw).Tabel);

    /// <summary>A document in which every member has a value.</summary>
    private static Verordening Rijk()
    {
        var document = Proefdocument.Volledig();
        document.Zet("gemeenten.1.mandaat", JsonNode.Parse("""{ "gemandateerde": "Voorbeeldstad", "besluit": "Mandaatbesluit", "vindplaats": "gmb-2024-1" }"""));
        document.Zet("uniform.buitenToepassing", null, verwijder: true);
        document.Zet("uniform.inhoud.0.berekeningsgrondslag", JsonNode.Parse("""{ "ookMeegerekend": ["toeslag"] }"""));
        document.Zet("uniform.inhoud.0.buitenToepassing", JsonNode.Parse("""{ "ecli": "ECLI:NL:RBXXX:2025:1", "vanaf": "2025-06-01", "reden": "Onvoldoende gemotiveerd." }"""));
        document.Zet("gedragingen.0.recidive", JsonNode.Parse("""{ "artikel": "16-2", "inhoud": { "vensterInMaanden": 24, "anker": "besluit", "watTelt": "zelfde-gedraging", "stappen": [{ "bewerking": "zet", "deel": "percentage", "waarde": 30, "plafond": 40, "watTelt": "zelfde-artikel" }] } }"""));
        document.Zet("tarieven.0.recidive", document["gedragingen"]![0]!["recidive"]!.DeepClone());
        document.Zet("tekortschietendBesef.inhoud.gevallen.0.recidive", document["gedragingen"]![0]!["recidive"]!.DeepClone());
        foreach (var plek in new[] { "gedragingen.0", "tarieven.0", "waarschuwing" }) document.Zet(plek + ".buitenToepassing", JsonNode.Parse("""{ "ecli": "ECLI:NL:RBXXX:2025:1", "vanaf": "2025-06-01", "reden": "Onvoldoende gemotiveerd." }"""));
        document.Zet("recidive.inhoud.alleenCategorieen", JsonNode.Parse("[1, 2]"));
        document.Zet("afzien.inhoud.dringendeRedenen", JsonNode.Parse("""{ "artikel": "4-2", "omschrijving": "onaanvaardbare gevolgen" }"""));
        document.Zet("weigering.inhoud.weigeringen", JsonNode.Parse("""[{ "artikel": "19-1", "omschrijving": "werk weigeren", "verplichtingen": ["ioaw-37-1-c"], "percentage": 50, "maanden": 2 }]"""));
        foreach (var onderwerp in new[] { "berekeningsgrondslag", "besluiteisen" }) document.Zet(onderwerp, JsonNode.Parse("""{ "status": "bekend", "artikel": "21", "vindplaats": "gmb-2024-1" }"""));
        document.Zet("berekeningsgrondslag.inhoud", JsonNode.Parse("""{ "ookMeegerekend": ["toeslag"] }"""));
        document.Zet("besluiteisen.inhoud", JsonNode.Parse("""["de reden"]"""));
        var gelezen = VerordeningReader.Lees(Encoding.UTF8.GetBytes(document.ToJsonString()));
        Assert.Empty(gelezen.Fouten.Select(f => $"{f.Pad}: {f.Reden}"));
        return gelezen.Waarde!;
    }

    /// <summary>The same value with one thing in it otherwise, for everything in it.</summary>
    private static IEnumerable<(string Pad, object Waarde)> Varianten(object waarde, string pad, HashSet<string> gezien)
    {
        foreach (var lid in Schrijfbaar(waarde.GetType()).Where(l => !ZonderGevolg.Contains(Naam(l))))
        {
            foreach (var (plek, anders) in Anders(lid.PropertyType, lid.GetValue(waarde), $"{pad}.{lid.Name}", gezien))
            {
                gezien.Add(Naam(lid));
                var kopie = waarde.GetType().GetMethod("<Clone>$")!.Invoke(waarde, null)!;
                lid.SetValue(kopie, anders);
                yield return (plek, kopie);
            }
        }
    }

    private static IEnumerable<(string Pad, object Waarde)> Anders(Type type, object? waarde, string pad, HashSet<string> gezien)
    {
        var kern = Nullable.GetUnderlyingType(type) ?? type;
        object[] eenvoudig = kern switch
        {
            _ when kern == typeof(bool) => [!((bool?)waarde ?? false)],
            _ when kern == typeof(int) => [((int?)waarde ?? 0) + 1],
            _ when kern == typeof(decimal) => [((decimal?)waarde ?? 0) + 0.001m],
            _ when kern == typeof(string) => [waarde is string { Length: > 0 } tekst && char.IsAsciiDigit(tekst[0]) ? tekst + "x" : waarde + "anders"],
            _ when kern == typeof(LocalDate) => [((LocalDate?)waarde ?? new LocalDate(2024, 1, 1)).PlusDays(1)],
            _ when kern == typeof(Breuk) => [new Breuk(1, 7)],
            _ when kern == typeof(Verplichting) => [Verplichting.Zoek("pw-55")! is var plicht && plicht.Equals(waarde) ? Verplichting.Zoek("pw-9-6-misdraging")! : plicht],
            { IsEnum: true } => [.. Enum.GetValues(kern).Cast<object>().Where(w => !w.Equals(waarde))],
            _ => [],
        };
        if (eenvoudig.Length > 0) return eenvoudig.Select(e => ($"{pad} = {e}", e));
        if (waarde is null) return [];
        return waarde is IEnumerable lijst ? Lijsten(type, [.. lijst.Cast<object>()], pad, gezien) : Varianten(waarde, pad, gezien);
    }

    /// <summary>One element less, and each element otherwise.</summary>
    private static IEnumerable<(string Pad, object Waarde)> Lijsten(Type type, object[] elementen, string pad, HashSet<string> gezien)
    {
        var soort = type.GetGenericArguments()[0];
        if (elementen.Length > 0) yield return ($"{pad} zonder de laatste", Lijst(soort, elementen[..^1]));
        for (var index = 0; index < elementen.Length; index++)
        {
            foreach (var (plek, anders) in Anders(soort, elementen[index], $"{pad}[{index}]", gezien)) yield return (plek, Lijst(soort, [.. elementen[..index], anders, .. elementen[(index + 1)..]]));
        }
    }

    private static Array Lijst(Type soort, object[] elementen)
    {
        var lijst = Array.CreateInstance(soort, elementen.Length);
        elementen.CopyTo(lijst, 0);
        return lijst;
    }

    /// <summary>Every member of every type that a document is made of.</summary>
    private static IEnumerable<string> Leden(Type type, HashSet<Type> gezien)
    {
        if (!gezien.Add(type)) return [];
        if (type.IsGenericType && type.GetGenericTypeDefinition() != typeof(Bepaling<>)) return type.GetGenericArguments().SelectMany(t => Leden(t, gezien));
        return type.Assembly != typeof(Verordening).Assembly || type.GetMethod("<Clone>$") is null || type == typeof(Verplichting)
            ? []
            : Schrijfbaar(type).Where(l => !ZonderGevolg.Contains(Naam(l))).SelectMany(l => Leden(Nullable.GetUnderlyingType(l.PropertyType) ?? l.PropertyType, gezien).Prepend(Naam(l)));
    }

    private static IEnumerable<PropertyInfo> Schrijfbaar(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(l => l.CanWrite && l.GetIndexParameters().Length == 0);

    private static string Naam(PropertyInfo lid) => $"{lid.DeclaringType!.Name.Split('`')[0]}.{lid.Name}";

    private static string[] Overal(string lid) => [$"Bepaling.{lid}", $"Gedragsbepaling.{lid}", $"Categorietarief.{lid}"];
}
