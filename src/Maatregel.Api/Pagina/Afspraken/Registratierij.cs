using System.Text.Json;
using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Afspraken.Inlezen;

namespace Maatregel.Api.Pagina.Afspraken;

/// <summary>One appointment as a row of the list, to copy into the registration.</summary>
internal static class Registratierij
{
    public static string Schrijf(Afspraak afspraak)
    {
        var leden = JsonSerializer.SerializeToNode(Afspraakrij.Van(afspraak), AfsprakenJson.Opties.GetTypeInfo(typeof(Afspraakrij)))!.AsObject();
        var velden = Kolomkop.Kolommen.Zip(leden, (kolom, lid) => (Kolom: kolom, Waarde: lid.Value)).Where(v => v.Waarde is not null).ToList();
        return $"{string.Join(';', velden.Select(v => v.Kolom))}\n{string.Join(';', velden.Select(v => v.Waarde!.GetValue<string>()))}";
    }
}
