using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;
using Microsoft.Extensions.DependencyInjection;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>What a host other than ours gets from <c>AddMaatregel</c>.</summary>
public sealed class AddMaatregelTests
{
    private static readonly Casus Casus = CasusReader.Lees(Voorbeeld.Bytes()).Waarde!;

    [Fact]
    public void Zonder_keuze_gelden_de_meegeleverde_verordeningen()
    {
        using var diensten = new ServiceCollection().AddMaatregel().BuildServiceProvider();

        Assert.Same(VerordeningBibliotheek.Ingebouwd, diensten.GetRequiredService<VerordeningBibliotheek>());
        Assert.Equal(Uitkomst.Maatregel, diensten.GetRequiredService<IMaatregelAdviseur>().Adviseer(Casus).Uitkomst);
    }

    [Fact]
    public void De_keuzen_van_de_host_gelden()
    {
        var eigen = new Sjablonen(new Dictionary<string, string> { ["kort"] = "eigen tekst" });
        using var diensten = new ServiceCollection().AddMaatregel(o => o.Instellingen = new() { Sjablonen = eigen }).BuildServiceProvider();

        Assert.Equal("eigen tekst", diensten.GetRequiredService<IMaatregelAdviseur>().Adviseer(Casus).Teksten.Kort);
    }

    [Fact]
    public void De_inrichting_van_de_documentatie_geldt()
    {
        var services = new ServiceCollection();

        services.AddMaatregel(o =>
        {
            o.Verordeningen = VerordeningBibliotheek.Ingebouwd;
            o.Instellingen = new AdviesInstellingen { HerhalingsoproepVereist = false };
        });

        using var diensten = services.BuildServiceProvider();
        Assert.NotEqual(
            new MaatregelAdviseur().Adviseer(Casus).Verantwoording.Instellingen,
            diensten.GetRequiredService<IMaatregelAdviseur>().Adviseer(Casus).Verantwoording.Instellingen);
    }

    [Fact]
    public void Een_bibliotheek_zonder_de_gemeente_geeft_geen_percentage()
    {
        using var diensten = new ServiceCollection().AddMaatregel(o => o.Verordeningen = new([])).BuildServiceProvider();

        Assert.Empty(diensten.GetRequiredService<VerordeningBibliotheek>().Alle);
        Assert.Equal(Uitkomst.NietGeregeld, diensten.GetRequiredService<IMaatregelAdviseur>().Adviseer(Casus).Uitkomst);
    }

    /// <summary>Otherwise a host would show the documents of the one and get the advice of the other.</summary>
    [Theory]
    [InlineData(ServiceLifetime.Singleton)]
    [InlineData(ServiceLifetime.Scoped)]
    [InlineData(ServiceLifetime.Transient)]
    public void De_adviseur_rekent_met_de_bibliotheek_die_er_al_staat(ServiceLifetime leven)
    {
        var leeg = new VerordeningBibliotheek([]);
        IServiceCollection services = new ServiceCollection();
        services.Add(new ServiceDescriptor(typeof(VerordeningBibliotheek), _ => leeg, leven));
        using var diensten = services.AddMaatregel().BuildServiceProvider(validateScopes: true);
        using var verzoek = diensten.CreateScope();

        Assert.Same(leeg, verzoek.ServiceProvider.GetRequiredService<VerordeningBibliotheek>());
        Assert.Equal(Uitkomst.NietGeregeld, verzoek.ServiceProvider.GetRequiredService<IMaatregelAdviseur>().Adviseer(Casus).Uitkomst);
    }

    [Fact]
    public void Een_bibliotheek_die_er_zelf_al_staat_geldt_ook_voor_de_adviseur()
    {
        var leeg = new VerordeningBibliotheek([]);
        using var diensten = new ServiceCollection().AddSingleton(leeg).AddMaatregel(o => o.Verordeningen = leeg).BuildServiceProvider();

        Assert.Same(leeg, diensten.GetRequiredService<VerordeningBibliotheek>());
        Assert.Equal(Uitkomst.NietGeregeld, diensten.GetRequiredService<IMaatregelAdviseur>().Adviseer(Casus).Uitkomst);
    }

    [Fact]
    public void Twee_verschillende_bibliotheken_houden_de_inrichting_tegen()
    {
        var services = new ServiceCollection().AddSingleton(new VerordeningBibliotheek([]));

        Assert.Throws<InvalidOperationException>(() => services.AddMaatregel(o => o.Verordeningen = VerordeningBibliotheek.Ingebouwd));
        Assert.Throws<ArgumentNullException>(() => services.AddMaatregel(o => o.Verordeningen = null!));
    }

    [Fact]
    public void Een_eigen_adviseur_die_er_al_staat_blijft_staan()
    {
        var eigen = new MaatregelAdviseur();
        using var diensten = new ServiceCollection().AddSingleton<IMaatregelAdviseur>(eigen).AddMaatregel().BuildServiceProvider();

        Assert.Same(eigen, diensten.GetRequiredService<IMaatregelAdviseur>());
    }
}
