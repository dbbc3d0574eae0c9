using Maatregel.Api.Instellingen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Bedrijf;

/// <summary>The adviser with the documents that ship with the product and those of the municipality.</summary>
internal static class Adviesdienst
{
    public static void AddAdviesdienst(this WebApplicationBuilder builder)
    {
        var bibliotheek = Bibliotheek(builder.AddInstellingen<VerordeningInstellingen>().Bestanden());
        var teksten = Tekstmap.Lees(builder.AddInstellingen<TekstInstellingen>().Map);
        var keuzen = builder.AddInstellingen<KeuzeInstellingen>().Adviesinstellingen() with
        {
            Horizon = builder.AddInstellingen<HorizonInstellingen>().Verlengingen(),
            Sjablonen = teksten.Sjablonen,
            Normen = builder.AddInstellingen<NormInstellingen>().Lijst(),
        };
        builder.Services.AddMaatregel(opties =>
        {
            opties.Verordeningen = bibliotheek;
            opties.Instellingen = keuzen;
        });
        builder.Services.AddSingleton(keuzen);
        builder.Services.AddSingleton(teksten);
        builder.Services.AddSingleton<Horizonwacht>();
        builder.Services.AddSingleton<Gereedheid>();
    }

    private static VerordeningBibliotheek Bibliotheek(string[] bestanden)
    {
        if (bestanden.Length == 0) return VerordeningBibliotheek.Ingebouwd;
        var gelezen = VerordeningBibliotheek.Lees([.. bestanden.Select(d => (Path.GetFileName(d), (ReadOnlyMemory<byte>)Lees(d)))], VerordeningBibliotheek.Ingebouwd);
        return gelezen.IsGeldig ? gelezen.Waarde : throw new OngeldigeVerordeningException(gelezen.Fouten);
    }

    private static byte[] Lees(string bestand)
    {
        try
        {
            return File.ReadAllBytes(bestand);
        }
        catch (Exception fout) when (fout is UnauthorizedAccessException or IOException)
        {
            throw new InstellingException([$"Verordeningen:Map bevat {Path.GetFileName(bestand)}; dat bestand is niet te lezen."]);
        }
    }
}
