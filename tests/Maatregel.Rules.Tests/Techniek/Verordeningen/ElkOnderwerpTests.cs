using System.Collections.Frozen;
using System.Reflection;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Uitkomsten.Beschrijving;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Techniek.Verordeningen;

/// <summary>
/// The subjects of a verordening stand in more than one list, each with something of its own. A subject that is forgotten in one would not be
/// shown, could not be left out of application, or would not be taken over, and nobody would see it.
/// </summary>
[Trait("soort", "techniek")]
public sealed class ElkOnderwerpTests
{
    private static readonly PropertyInfo[] Onderwerpen =
    [
        .. typeof(Verordening).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(p => p.PropertyType is { IsGenericType: true } soort && soort.GetGenericTypeDefinition() == typeof(Bepaling<>)),
    ];

    private static readonly Verordening Document = new()
    {
        Id = "elk-onderwerp",
        Versie = "1",
        Titel = "Verordening met elk onderwerp",
        Gemeenten = [],
        Regelingen = [Regeling.Participatiewet],
    };

    private static readonly Verordening Vol = Met(Bepalingstatus.Bekend);

    private static IEnumerable<string> Leden => Onderwerpen.Select(Lid);

    [Fact]
    public void There_are_seventeen() => Assert.Equal(17, Onderwerpen.Length);

    [Fact]
    public void Each_has_a_name_and_a_state() => Gelijk(Leden, Rules.Uitkomsten.Onderwerpen.Van(Vol).Select(o => o.Onderwerp));

    [Fact]
    public void The_remark_of_each_is_told() => Assert.Superset(Leden.Select(l => $"$.{l}.opmerking").ToHashSet(), Opmerkingenlezer.Van(Vol).Select(o => o.Pad).ToHashSet());

    [Fact]
    public void Each_is_described() => Assert.Superset(Leden.Select(l => $"$.{l}").ToHashSet(), Inhoudslezer.Van(Vol).Select(i => i.Pad).ToHashSet());

    [Fact]
    public void The_words_of_each_are_found() => Assert.All(Onderwerpen.Index(), o => Assert.Equal($"tekst van {Lid(o.Item)}", Verordeningstekst.Zoek(Vol, Artikel(o.Index))));

    [Fact]
    public void Each_can_be_cited_by_its_place_or_by_its_subject()
    {
        Gelijk(Onderwerpen.Index().Select(o => Vol.Bron(Artikel(o.Index)).RegelId.Waarde), Vol.Bepalingen().Select(b => b.RegelId.Waarde));
        Assert.Equal(Onderwerpen.Length, Document.Bepalingen().Select(b => b.Label).Distinct().Count());
        Assert.All(Document.Bepalingen(), b => Assert.True(Codevorm.IsVerordeningsregel(b.RegelId), b.RegelId.Waarde));
    }

    [Fact]
    public void Each_is_taken_over_or_is_never_assumed()
    {
        var leunt = Met(Bepalingstatus.Aangenomen) with { Id = "leunt", LeuntOp = Document.Id };
        var gevuld = Overname.VulAan(leunt, new Dictionary<string, Verordening> { [Document.Id] = Vol }.ToFrozenDictionary());

        Gelijk(Leden, Overname.Ontbrekend(leunt, Document));
        Assert.All(Onderwerpen, o =>
        {
            var bepaling = o.GetValue(gevuld)!;
            object? Waarde(string naam) => o.PropertyType.GetProperty(naam, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(bepaling);
            Assert.True(Waarde("Status") is Bepalingstatus.Onbekend || Waarde("AangenomenUit") is not null, o.Name);
        });
    }

    private static void Gelijk(IEnumerable<string?> verwacht, IEnumerable<string?> werkelijk) =>
        Assert.Equal(verwacht.Order(StringComparer.Ordinal), werkelijk.Order(StringComparer.Ordinal));

    private static string Lid(PropertyInfo onderwerp) => char.ToLowerInvariant(onderwerp.Name[0]) + onderwerp.Name[1..];

    private static string Artikel(int index) => $"{index + 1}";

    /// <summary>A document with something of every subject, each in an article of its own.</summary>
    private static Verordening Met(Bepalingstatus status)
    {
        var document = Document with { Titel = Document.Titel };
        foreach (var (index, onderwerp) in Onderwerpen.Index())
        {
            var bepaling = Activator.CreateInstance(onderwerp.PropertyType)!;
            Zet("Status", status);
            Zet("Artikel", status == Bepalingstatus.Bekend ? Artikel(index) : null);
            Zet("Opmerking", $"opmerking bij {Lid(onderwerp)}");
            Zet("Tekst", $"tekst van {Lid(onderwerp)}");
            onderwerp.SetValue(document, bepaling);

            void Zet(string naam, object? waarde) => onderwerp.PropertyType.GetProperty(naam)!.SetValue(bepaling, waarde);
        }

        return document;
    }
}
