using Maatregel.Api.Instellingen;

namespace Maatregel.Api.Bedrijf;

/// <summary>The adviser with the documents that ship with the product and those of the municipalities.</summary>
internal static class Adviesdienst
{
    public static void AddAdviesdienst(this WebApplicationBuilder builder)
    {
        var teksten = Tekstmap.Lees(builder.AddInstellingen<TekstInstellingen>().Map);
        var keuzen = builder.AddInstellingen<KeuzeInstellingen>().Adviesinstellingen() with
        {
            Horizon = builder.AddInstellingen<HorizonInstellingen>().Verlengingen(),
            Sjablonen = teksten.Sjablonen,
            Normen = builder.AddInstellingen<NormInstellingen>().Lijst(),
        };
        var beheer = new Verordeningenbeheer(builder.AddInstellingen<VerordeningInstellingen>(), keuzen);
        builder.Services.AddSingleton(keuzen);
        builder.Services.AddSingleton(teksten);
        builder.Services.AddSingleton(beheer);
        builder.Services.AddHostedService<Verordeningmelder>();

        // Asked anew for every request, so that documents that were read again are used from then on.
        builder.Services.AddTransient(_ => beheer.Huidig.Bibliotheek);
        builder.Services.AddTransient(_ => beheer.Huidig.Adviseur);
        builder.Services.AddSingleton<Horizonwacht>();
        builder.Services.AddSingleton<Gereedheid>();
    }
}
