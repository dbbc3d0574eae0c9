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

        // Taken anew for every request, so that documents that were read again are used from then on, and once for the whole of it: what a
        // page shows of a document and what the advice does with it are one text.
        builder.Services.AddScoped(_ => beheer.Huidig);
        builder.Services.AddScoped(verzoek => verzoek.GetRequiredService<Verordeningstand>().Bibliotheek);
        builder.Services.AddScoped(verzoek => verzoek.GetRequiredService<Verordeningstand>().Adviseur);
        builder.Services.AddSingleton<Horizonwacht>();
        builder.Services.AddSingleton<Gereedheid>();
    }
}
