using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>The defaults about which provision was breached.</summary>
internal static class Grondslagaannames
{
    public static Aanname KeuzeTegenVoorrang(RegelId gekozen, RegelId voorrang, Bron bron) => new(
        Aannamecode.KeuzeTegenVoorrang,
        $"Gekozen is {gekozen}, met een motivering. De verordening laat {voorrang} voorgaan.",
        [bron]);

    public static Aanname BepalingenOnbekend(IReadOnlyList<Bron> bepalingen) => new(
        Aannamecode.BepalingenOnbekend,
        $"De inhoud van {Reeks.Kopie(bepalingen)} is niet bekend. Aangenomen is dat die bepalingen deze gedraging niet noemen.",
        bepalingen);

    public static Aanname OverigeBepalingenOnbekend(Verordening verordening) => new(
        Aannamecode.BepalingenOnbekend,
        $"Niet alle bepalingen van de {verordening.Titel} zijn bekend. Aangenomen is dat de bepalingen die niet zijn gelezen, deze gedraging niet noemen.",
        [verordening.Bron("")]);
}
