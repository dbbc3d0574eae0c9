using System.Globalization;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Herzieningen;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Hulp.Toetsgevallen;
using Maatregel.Rules.Tests.Juridisch.Herzieningen;
using Maatregel.Rules.Tests.Juridisch.Tabel;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Techniek.Conventies;

/// <summary>Every rule is listed, sealed, sourced, dated, explained, tested and snapshotted; each failure names the rule.</summary>
[Trait("soort", "techniek")]
public sealed class RegelConventies
{
    private static readonly IReadOnlyList<Type> Regeltypen =
        [.. typeof(Regel).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Regel)) && !t.IsAbstract)];

    /// <summary>The rules that an advice on a measure rests on; those on revising are tested per ground.</summary>
    private static readonly IReadOnlyList<Type> Adviesregels =
        [.. Regeltypen.Where(t => !t.Namespace!.EndsWith(".Herzieningen", StringComparison.Ordinal))];

    private static readonly IReadOnlyList<Regel> Regels =
    [
        .. Regelboek.Van(Verordeningstaat.Bekend.Pas(Zaak.EenNoShow()).Verordening),
        .. Regelboek.Van(Proefverordening.LeidschendamVoorburg),
        .. Herzieningsregels,
    ];

    private static IReadOnlyList<Regel> Herzieningsregels =>
    [
        .. Regelboek.Herziening,
        .. Herzieningsgevallen.Verordeningen.Select(v => new Inkeerbepaling(v)),
        .. Herzieningsgevallen.Verordeningen.Select(v => new InkeerbepalingNakoming(v)),
    ];

    [Fact]
    public void Every_rule_is_in_the_list() => Assert.Empty(Regeltypen.Except(Regels.Select(r => r.GetType())));

    [Fact]
    public void Every_rule_of_law_is_in_the_list_once()
    {
        Assert.Equal(Regelboek.Wet.Count, Regelboek.Wet.Select(r => r.GetType()).Distinct().Count());
        Assert.Equal(Regelboek.Wet.Count, Regelboek.Wet.Select(r => r.Id).Distinct().Count());
    }

    [Fact]
    public void The_list_is_in_the_order_of_the_steps() =>
        Assert.Equal(Regelboek.Wet.Select(r => r.Stap).Order(), Regelboek.Wet.Select(r => r.Stap));

    [Fact]
    public void Every_rule_is_sealed() => Assert.Empty(Regeltypen.Where(t => !t.IsSealed).Select(t => t.FullName));

    [Fact]
    public void Every_rule_has_a_source_and_is_dated() => Assert.Empty(Regels.Where(r =>
        string.IsNullOrWhiteSpace(r.Bron.Aanhaling) || r.Geldigheid.Van == default).Select(r => r.Id.Waarde));

    [Fact]
    public void Every_rule_of_law_and_every_duty_stands_in_the_table_of_what_was_read()
    {
        var bepalingen = Regels.Select(r => r.Bron).Concat(Recht.Verplichtingen.Alle.Select(v => v.Bron)).Append(Recht.Zoektijd.Bepaling).OfType<Recht.Wetsbepaling>();

        Assert.Empty(bepalingen.Where(b => !Recht.Wetslezingen.Alle.Any(l => Recht.Wetskennis.Dekt(l.Bepaling.Code, b.Code))).Select(b => b.Code));
    }

    /// <summary>A rule on an article as a whole needs the whole; of one with leden each lid can be confirmed by itself.</summary>
    [Fact]
    public void The_table_of_what_was_read_names_each_lid_that_a_rule_or_a_duty_rests_on_and_no_other() => Assert.All(Recht.Wetslezingen.Alle, lezing => Assert.Equal(
        Regels.Select(r => r.Bron).Concat(Recht.Verplichtingen.Alle.Select(v => v.Bron)).Append(Recht.Zoektijd.Bepaling).OfType<Recht.Wetsbepaling>()
            .Where(b => Recht.Wetskennis.Dekt(lezing.Bepaling.Code, b.Code)).Select(b => b.Lidnummer).OfType<string>().Distinct().OrderBy(lid => int.Parse(lid, CultureInfo.InvariantCulture)),
        lezing.Leden));

    [Fact]
    public void Every_rule_asks_a_question_and_says_what_follows() => Assert.Empty(Regels.Where(r =>
        !r.Vraag.EndsWith('?') || !char.IsUpper(r.Vraag[0]) || string.IsNullOrWhiteSpace(r.Gevolg)).Select(r => $"{r.Id}: {r.Vraag}"));

    [Fact]
    public void An_id_names_the_article_of_its_source() => Assert.Empty(Regelboek.Wet
        .Where(r => r.Bron is Recht.Wetsbepaling bron && r.Id.Waarde != Id(bron) && !Afwijkend.Contains(r.Id.Waarde))
        .Select(r => $"{r.Id}: {r.Bron.Aanhaling}"));

    [Fact]
    public void What_a_rule_deviates_from_exists()
    {
        var bestaand = Regels.Select(r => r.Id).ToHashSet();

        Assert.Empty(Regels.SelectMany(r => r.WijktAfVan).Where(id => !bestaand.Contains(id)).Select(id => id.Waarde));
    }

    [Fact]
    public void Every_rule_has_a_class_of_tests_for_the_lawyer() => Assert.Empty(Adviesregels.Where(t => Testklasse(t) is null).Select(t => t.FullName));

    [Fact]
    public void Every_class_of_tests_for_the_lawyer_says_so() => Assert.Empty(
        typeof(RegelConventies).Assembly.GetTypes()
            .Where(t => t.GetMethods().Any(m => m.IsDefined(typeof(FactAttribute), inherit: true)))
            .Where(t => Soort(t) != (t.Namespace!.Contains(".Juridisch", StringComparison.Ordinal) ? "juridisch" : "techniek"))
            .Select(t => t.FullName));

    [Fact]
    public void Every_rule_has_a_snapshot_of_its_explanation() => Assert.Empty(Adviesregels.Where(t => !HeeftSnapshot(t)).Select(t => t.FullName));

    [Fact]
    public void Every_rule_on_revising_has_a_class_of_tests_for_the_lawyer_with_a_snapshot() => Assert.Empty(Herzieningsregels
        .Select(r => r.GetType())
        .Where(r => !Herzieningstests.TryGetValue(r, out var tests) || !HeeftSnapshot("Herzieningen", tests.Name + ".*.snap"))
        .Select(r => r.FullName));

    [Fact]
    public void Every_rule_on_revising_applies_somewhere_does_not_apply_somewhere_and_says_why() => Assert.Empty(
        from regels in Herzieningsregels.GroupBy(r => r.GetType())
        let bevindingen = regels.SelectMany(r => Herzieningsgevallen.Alle.Select(d => Bevinding(r, d))).ToList()
        from status in (IReadOnlyList<OverwegingStatus>)[OverwegingStatus.Toegepast, OverwegingStatus.NietVanToepassing]
        where !bevindingen.Exists(b => b.Status == status && b.Toelichting.Tekst.EndsWith('.'))
        select $"{regels.Key.Name}: {Codes<OverwegingStatus>.Code(status)}");

    private static readonly Dictionary<Type, Type> Herzieningstests = new()
    {
        [typeof(Artikel18Lid11Verzoek)] = typeof(Artikel18Lid11InkeerTests),
        [typeof(Artikel18Lid11Nakoming)] = typeof(Artikel18Lid11InkeerTests),
        [typeof(Inkeerbepaling)] = typeof(IoawEnIoazTests),
        [typeof(InkeerbepalingNakoming)] = typeof(IoawEnIoazTests),
        [typeof(Artikel18Lid03Termijn)] = typeof(Artikel18Lid03HeroverwegingTests),
        [typeof(Artikel18Lid03Oordeel)] = typeof(Artikel18Lid03HeroverwegingTests),
        [typeof(Artikel18Lid10Opgelegd)] = typeof(Artikel18Lid10AfstemmingTests),
        [typeof(Artikel03_4Opgelegd)] = typeof(IoawEnIoazTests),
        [typeof(Artikel03_4Heroverweging)] = typeof(IoawEnIoazTests),
        [typeof(Artikel03_4Heroverwogen)] = typeof(IoawEnIoazTests),
    };

    private static (OverwegingStatus Status, Toelichting Toelichting) Bevinding(Regel regel, Herzieningsdossier dossier)
    {
        if (regel is Mogelijkheidsregel mogelijkheid)
        {
            var recht = mogelijkheid.Beoordeel(dossier);
            return (recht.Status, recht.Toelichting);
        }

        var oordeel = ((Herzieningsoordeel)regel).Beoordeel(dossier);
        return (oordeel.Status, oordeel.Toelichting);
    }

    private static readonly string[] Afwijkend = ["awb-5-4", "awb-4-8", "awb-3-4", "pw-54"];

    private static string Id(Recht.Wetsbepaling bron) => string.Join(
        "-",
        new[] { bron.Wet.Code, bron.Artikelnummer.Replace(':', '-'), bron.Lidnummer, bron.Onderdeelletter }.OfType<string>());

    private static Type? Testklasse(Type regel) => typeof(RegelConventies).Assembly.GetType(
        $"Maatregel.Rules.Tests.Juridisch.{Toetsklasse.Kamer(regel)}.{regel.Name}Tests");

    private static bool HeeftSnapshot(Type regel) => HeeftSnapshot(Toetsklasse.Kamer(regel), $"{regel.Name}Tests.De_uitleg*.snap");

    private static bool HeeftSnapshot(string kamer, string naam) =>
        Directory.EnumerateFiles(Path.Combine(Bronmap.Tests, "Juridisch", kamer, "__snapshots__"), naam).Any();

    private static string? Soort(Type type) => type.CustomAttributes
        .Where(a => a.AttributeType == typeof(TraitAttribute) && (string?)a.ConstructorArguments[0].Value == "soort")
        .Select(a => (string?)a.ConstructorArguments[1].Value).FirstOrDefault();
}
