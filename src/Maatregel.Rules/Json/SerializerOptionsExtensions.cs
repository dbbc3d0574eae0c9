using System.Text.Json;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Json;

/// <summary>Laat een serializer van een ander de JSON van het product lezen en schrijven.</summary>
public static class SerializerOptionsExtensions
{
    /// <summary>
    /// Leest een casus, een verzoek om herziening en een verordening zo streng als <see cref="CasusReader"/>: alle fouten komen
    /// tegelijk, in de <see cref="JsonException"/> en als <see cref="Invoer.MaatregelException"/> erin. Schrijft een advies en zijn delen
    /// zoals <see cref="AdviesWriter"/>: zonder de casus, met codes en dagen. Wat is verstuurd, is terug te lezen als
    /// <see cref="Adviesbericht"/> of <see cref="Herzieningsbericht"/>.
    /// </summary>
    /// <param name="opties">De opties van de serializer.</param>
    /// <returns>Dezelfde opties.</returns>
    public static JsonSerializerOptions AddMaatregel(this JsonSerializerOptions opties)
    {
        ArgumentNullException.ThrowIfNull(opties);
        opties.Converters.Add(new Invoerconverter<Casus>(CasusReader.Lees, fouten => new OngeldigeCasusException(fouten)));
        opties.Converters.Add(new Invoerconverter<Herzieningsverzoek>(HerzieningsverzoekReader.Lees, fouten => new OngeldigHerzieningsverzoekException(fouten)));
        opties.Converters.Add(new Invoerconverter<Verordening>(VerordeningReader.Lees, fouten => new OngeldigeVerordeningException(fouten)));
        opties.Converters.Add(new Vormconverter<Advies>());
        opties.Converters.Add(new Vormconverter<Adviesbericht>());
        opties.Converters.Add(new Vormconverter<Herziening>());
        opties.Converters.Add(new Vormconverter<Herzieningsbericht>());
        opties.Converters.Add(new Vormconverter<Uitkomst>());
        opties.Converters.Add(new Vormconverter<GedragingUitkomst>());
        opties.Converters.Add(new Vormconverter<GeadviseerdeMaatregel>());
        opties.Converters.Add(new Vormconverter<Kandidaat>());
        opties.Converters.Add(new Vormconverter<OpenVraag>());
        opties.Converters.Add(new Vormconverter<Vervolgstap>());
        opties.Converters.Add(new Vormconverter<Route>());
        opties.Converters.Add(new Vormconverter<Wegingspunt>());
        opties.Converters.Add(new Vormconverter<Verzoek>());
        opties.Converters.Add(new Vormconverter<Aanname>());
        opties.Converters.Add(new Vormconverter<Keuze>());
        opties.Converters.Add(new Vormconverter<Termijnen>());
        opties.Converters.Add(new Vormconverter<Overweging>());
        opties.Converters.Add(new Vormconverter<Teksten>());
        opties.Converters.Add(new Vormconverter<Verantwoording>());
        opties.Converters.Add(new Vormconverter<Herzieningsuitkomst>());
        opties.Converters.Add(new Vormconverter<Herzieningsmaand>());
        opties.Converters.Add(new Vormconverter<RegelId>());

        // Without reflection somebody must know that these types exist; with it, the serializer asks the types themselves.
        if (!JsonSerializer.IsReflectionEnabledByDefault) opties.TypeInfoResolverChain.Add(MaatregelJsonContext.Default);
        return opties;
    }
}
