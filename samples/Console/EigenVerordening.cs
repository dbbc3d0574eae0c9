using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace OnzeGemeente;

/// <summary>A municipality that is not shipped: its verordening is a document of its own.</summary>
internal static class EigenVerordening
{
    public static Advies Adviseer(Casus casus)
    {
        var gelezen = VerordeningBibliotheek.Lees([("onze.json", Document())], VerordeningBibliotheek.Ingebouwd);
        if (!gelezen.IsGeldig) throw new OngeldigeVerordeningException(gelezen.Fouten);
        var adviseur = new MaatregelAdviseur(gelezen.Waarde);
        return adviseur.Adviseer(casus with { Gemeente = "GM9999" });
    }

    /// <summary>In your program a file; here what another municipality decided, under a name of our own.</summary>
    private static ReadOnlyMemory<byte> Document()
    {
        var ander = VerordeningBibliotheek.Ingebouwd.Document("leidschendam-voorburg-2015")!;
        return VerordeningWriter.Schrijf(ander with
        {
            Id = "onze",
            Gemeenten = [new Gemeentedekking { Code = "GM9999", Naam = "Onze gemeente", Van = new LocalDate(2015, 1, 1) }],
        });
    }
}
