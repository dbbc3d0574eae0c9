using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Validatie;

/// <summary>
/// Whatever a program puts in a case, a request or a verordening, it gets the library's own faults with their place: each member of each type is
/// tried with a code that does not exist, an empty struct, a null and a list with a null in it.
/// </summary>
[Trait("soort", "techniek")]
public sealed class ObjectcontroleTests
{
    /// <summary>What a program outside cannot set, a document still can.</summary>
    private const BindingFlags Alle = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static readonly Dictionary<Type, object> Voorbeelden = Verzamel();

    public static TheoryData<string> Leden =>
    [
        .. from type in Voorbeelden.Keys
           from lid in Bouwbaar(type)
           where Ongeldig(lid).Any()
           select $"{type.FullName}.{lid.Name}",
    ];

    [Theory]
    [MemberData(nameof(Leden))]
    public void A_member_that_cannot_be_is_a_fault_with_its_place(string naam)
    {
        var type = Voorbeelden.Keys.Single(t => t.FullName == naam[..naam.LastIndexOf('.')]);
        var lid = type.GetProperty(naam[(naam.LastIndexOf('.') + 1)..], Alle)!;
        foreach (var waarde in Ongeldig(lid))
        {
            // A member that fills itself in is never null.
            var deel = Met(Voorbeelden[type], lid, waarde);
            if (waarde is null && lid.GetValue(deel) is not null) continue;
            var fouten = Fouten(deel);
            Assert.Contains(fouten, f => f.Pad.Contains($".{char.ToLowerInvariant(lid.Name[0])}{lid.Name[1..]}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_door_refuses_with_all_of_them_at_once()
    {
        var casus = Zaak.EenNoShow().Casus with { Verrekening = (Verrekening)9, EerdereMaatregelen = [null!], Gedragingen = [null!, Zaak.EenNoShow().Casus.Gedragingen[0] with { Van = (Gezinslid)7 }] };

        var fout = Assert.Throws<OngeldigeCasusException>(() => new MaatregelAdviseur().Adviseer(casus));

        Assert.Equal(["$.gedragingen[0]", "$.gedragingen[1].van", "$.eerdereMaatregelen[0]", "$.verrekening"], fout.Fouten.Select(f => f.Pad));
        Assert.Equal(["null-niet-toegestaan", "onbekende-code", "null-niet-toegestaan", "onbekende-code"], fout.Fouten.Select(f => f.Code));
    }

    [Fact]
    public void What_is_sound_passes()
    {
        Assert.Empty(CasusValidator.Fouten(Contractzaak.Basis with { Kenmerk = "Z-1" }));
        Assert.All(Herzieningsvoorbeeld.Alle, verzoek => Assert.Empty(HerzieningsverzoekValidator.Fouten(verzoek)));
        Assert.All(VerordeningBibliotheek.Ingebouwd.Alle, v => Assert.Empty(VerordeningValidator.Fouten(v)));
    }

    private static IEnumerable<object?> Ongeldig(PropertyInfo lid)
    {
        var type = Nullable.GetUnderlyingType(lid.PropertyType) ?? lid.PropertyType;
        if (type.IsEnum) yield return Enum.ToObject(type, 99);
        if (type == typeof(RegelId) || type == typeof(LocalDate) || type == typeof(YearMonth)) yield return Activator.CreateInstance(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && !type.GetGenericArguments()[0].IsValueType) yield return Array.CreateInstance(type.GetGenericArguments()[0], 1);
        if (!lid.PropertyType.IsValueType && !type.IsGenericType && new NullabilityInfoContext().Create(lid).WriteState == NullabilityState.NotNull) yield return null;
    }

    private static IEnumerable<PropertyInfo> Bouwbaar(Type type) => type.GetProperties(Alle)
        .Where(p => p.SetMethod is { IsPublic: true } || p.IsDefined(typeof(JsonIncludeAttribute), inherit: false));

    private static object Met(object origineel, PropertyInfo lid, object? waarde)
    {
        var kopie = origineel.GetType().GetMethod("<Clone>$")!.Invoke(origineel, [])!;
        lid.SetValue(kopie, waarde);
        return kopie;
    }

    private static IReadOnlyList<Fout> Fouten(object deel)
    {
        foreach (var wortel in Wortels())
        {
            if (Vervang(wortel, deel) is not { } geheel) continue;
            return geheel switch
            {
                Casus casus => CasusValidator.Fouten(casus),
                Herzieningsverzoek verzoek => HerzieningsverzoekValidator.Fouten(verzoek),
                Verordening verordening => VerordeningValidator.Fouten(verordening),
                _ => throw new InvalidOperationException(),
            };
        }

        throw new InvalidOperationException($"{deel.GetType()} has no place.");
    }

    /// <summary>The whole with the part in the place of the one of its kind; null when it has none.</summary>
    private static object? Vervang(object geheel, object deel)
    {
        if (geheel.GetType() == deel.GetType()) return deel;
        if (geheel.GetType().Namespace?.StartsWith("Maatregel", StringComparison.Ordinal) != true || geheel is Enum) return null;
        foreach (var lid in Bouwbaar(geheel.GetType()))
        {
            if (lid.GetValue(geheel) is not { } waarde) continue;
            if (waarde is IEnumerable lijst and not string)
            {
                var elementen = lijst.Cast<object>().ToList();
                var index = elementen.FindIndex(e => Vervang(e, deel) is not null);
                if (index < 0) continue;
                var anders = Array.CreateInstance(lid.PropertyType.GetGenericArguments()[0], elementen.Count);
                for (var i = 0; i < elementen.Count; i++) anders.SetValue(i == index ? Vervang(elementen[i], deel) : elementen[i], i);
                return Met(geheel, lid, anders);
            }

            if (Vervang(waarde, deel) is { } nieuw) return Met(geheel, lid, nieuw);
        }

        return null;
    }

    /// <summary>One of each kind that a case, a request and a verordening can hold.</summary>
    private static Dictionary<Type, object> Verzamel()
    {
        Dictionary<Type, object> gevonden = [];
        foreach (var wortel in Wortels()) Verzamel(wortel, gevonden);
        return gevonden;
    }

    private static void Verzamel(object waarde, Dictionary<Type, object> gevonden)
    {
        if (waarde is IEnumerable lijst and not string)
        {
            foreach (var element in lijst) Verzamel(element, gevonden);
            return;
        }

        var type = waarde.GetType();
        if (type.Namespace?.StartsWith("Maatregel", StringComparison.Ordinal) != true || type.IsValueType || type.GetMethod("<Clone>$") is null || waarde is Verplichting || !gevonden.TryAdd(type, waarde)) return;
        foreach (var lid in Bouwbaar(type)) if (lid.GetValue(waarde) is { } deel) Verzamel(deel, gevonden);
    }

    private static IEnumerable<object> Wortels()
    {
        var zaak = Zaak.EenNoShow().VanDePartner().MetEerdereMaatregel("pw-18-5", "2023-09-21").MetOntheffing(OntheffingGrond.DringendeRedenen, "2020-01-01", "2020-02-01", "pw-18-4-a").MetGrondslag("pw-18-4-h").MetDringendeRedenen(50, 1).BuitenToepassing("vo-9-2");
        yield return zaak.Met(c => c with
        {
            Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = "Zo is het." },
            Belanghebbende = c.Belanghebbende! with { Omstandigheden = new Omstandigheden() },
            Uitkering = c.Uitkering! with { LatereNormen = [new LatereNorm(new YearMonth(2024, 7), 1400m)] },
            EerdereMaatregelen = [c.EerdereMaatregelen![0] with { Plan = [new OpgelegdeMaand(new YearMonth(2023, 10), 100, 1308.45m)] }],
        }).MetGedraging(g => g with { AandeelGemeente = [new GemeenteAandeel { Code = GemeenteAandeelSoort.Toezegging, Toelichting = "Beloofd." }] }).MetOordeel(o => o with { Voorwaarden = new Voorwaarden() }).Casus;
        yield return Herzieningsvoorbeeld.Inkeer;
        yield return Herzieningsvoorbeeld.Heroverweging;
        foreach (var verordening in VerordeningBibliotheek.Ingebouwd.Alle) yield return verordening;
    }
}
