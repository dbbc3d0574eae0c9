using Maatregel.Api.Instellingen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Bedrijf;

/// <summary>The adviser with the documents that ship with the product and those of the municipality.</summary>
internal static class Adviesdienst
{
    public static void AddAdviesdienst(this WebApplicationBuilder builder)
    {
        var bibliotheek = Bibliotheek(builder.AddInstellingen<VerordeningInstellingen>().Map);
        var keuzen = builder.AddInstellingen<KeuzeInstellingen>().Adviesinstellingen();
        builder.Services.AddMaatregel(opties =>
        {
            opties.Verordeningen = bibliotheek;
            opties.Instellingen = keuzen;
        });
        builder.Services.AddSingleton<BekendGeval>();
    }

    private static VerordeningBibliotheek Bibliotheek(string map)
    {
        if (map.Length == 0) return VerordeningBibliotheek.Ingebouwd;
        var documenten = Directory.GetFiles(map, "*.json").Order(StringComparer.Ordinal).Select(d => (Path.GetFileName(d), (ReadOnlyMemory<byte>)File.ReadAllBytes(d)));
        var gelezen = VerordeningBibliotheek.Lees(documenten, VerordeningBibliotheek.Ingebouwd);
        return gelezen.IsGeldig ? gelezen.Waarde : throw new OngeldigeVerordeningException(gelezen.Fouten);
    }
}
