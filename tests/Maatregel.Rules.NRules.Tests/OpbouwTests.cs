using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.NRules.Json;
using Maatregel.Rules.NRules.Tests.Hulp;
using Microsoft.Extensions.DependencyInjection;
using Voorbeeldbeleid;

namespace Maatregel.Rules.NRules.Tests;

/// <summary>How the package stands beside the library, in a host and in JSON.</summary>
[Trait("soort", "techniek")]
public sealed class OpbouwTests
{
    private static readonly Beleidsregels Beleid = Beleidsregels.Uit(typeof(NaEenMaandZonderUitkering).Assembly);

    [Fact]
    public void The_library_does_not_know_NRules_and_shows_this_package_nothing_special()
    {
        var bibliotheek = typeof(MaatregelAdviseur).Assembly;

        Assert.DoesNotContain(bibliotheek.GetReferencedAssemblies(), a => a.Name!.StartsWith("NRules", StringComparison.Ordinal));
        Assert.DoesNotContain(bibliotheek.GetCustomAttributes(inherit: false).OfType<InternalsVisibleToAttribute>(), a => a.AssemblyName.Contains("NRules", StringComparison.Ordinal));
        Assert.DoesNotContain("NRules", Bronmap.Lees("src/Maatregel.Rules/packages.lock.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_is_written_behind_the_advice_whose_bytes_stay_as_they_are()
    {
        foreach (var advies in Voorbeeld.Namen.Select(n => Voorbeeld.Advies(Voorbeeld.Lees(n))))
        {
            var uitvoer = new ArrayBufferWriter<byte>();
            new AdviesMetBeleidWriter(Beleid).Schrijf(advies, uitvoer);

            Assert.Equal(
                Encoding.UTF8.GetString(Voorbeeld.Bytes(advies))[..^1] + $",\"beleid\":{Beleid.Beoordeel(advies).Json()}}}",
                Encoding.UTF8.GetString(uitvoer.WrittenSpan));
        }
    }

    [Fact]
    public void A_report_in_JSON()
    {
        var beleid = Beleidsregels.Van(typeof(NaEenMaandZonderUitkering), typeof(EigenAandeelVanDeGemeente));

        Assert.Equal(
            """
            {
            "punten":[{"regel":"na-een-maand-zonder-uitkering","soort":"aandachtspunt","tekst":"Over juli 2024 wordt niets betaald. Plan daarna binnen een week een nieuwe afspraak.","gedraging":"g1","bron":{"aanhaling":"regel 2, Voorbeeld van beleidsregels","jci":null,"url":null}}],
            "geraakt":[{"regel":"na-een-maand-zonder-uitkering","bron":{"aanhaling":"regel 2, Voorbeeld van beleidsregels","jci":null,"url":null},"van":"2015-01-01","totEnMet":null,"geldt":true}],
            "nietGeraakt":[{"regel":"eigen-aandeel-van-de-gemeente","bron":{"aanhaling":"regel 1, Voorbeeld van beleidsregels","jci":null,"url":null},"van":"2015-01-01","totEnMet":null,"geldt":true}],
            "fouten":[],"afdruk":"AFDRUK"
            }
            """.ReplaceLineEndings("").Replace("AFDRUK", beleid.Afdruk, StringComparison.Ordinal),
            beleid.Beoordeel(Voorbeeld.Advies(Voorbeeld.NoShow)).Json());
    }

    [Fact]
    public void A_host_loads_its_policy_once() => Assert.Equal(Beleid.Afdruk, Geladen(b => b.Uit(typeof(NaEenMaandZonderUitkering).Assembly)).Afdruk);

    [Fact]
    public void A_host_may_name_classes_and_assemblies_together() => Assert.Equal(
        Beleid.Afdruk,
        Geladen(b => b.Van(typeof(NaEenMaandZonderUitkering)).Uit(typeof(NaEenMaandZonderUitkering).Assembly)).Afdruk);

    [Fact]
    public void A_host_with_policy_that_does_not_hold_does_not_start() =>
        Assert.Throws<OngeldigBeleidException>(() => new ServiceCollection().AddMaatregelBeleid(b => b.Van(typeof(string))));

    private static Beleidsregels Geladen(Action<BeleidOpties> kiezen) =>
        Assert.IsType<Beleidsregels>(Assert.Single(new ServiceCollection().AddMaatregelBeleid(kiezen)).ImplementationInstance);
}
