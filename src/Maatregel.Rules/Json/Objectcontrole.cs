using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Json;

/// <summary>
/// Holds what was built in C# against the contract that JSON is held against: nothing is null that may not be, nothing is empty, and every code exists. What
/// was read has passed <see cref="Vormcontrole"/> and needs no second look.
/// </summary>
internal static class Objectcontrole
{
    private static readonly JsonSerializerOptions Opties = MaatregelJsonContext.Default.Options;

    /// <summary>Every fault of form, with its path; while there is one, nothing is concluded about the meaning.</summary>
    public static IReadOnlyList<Fout> Fouten<T>(T waarde)
        where T : class
    {
        List<Fout> fouten = [];
        Bekijk(waarde, "$", fouten);
        return fouten;
    }

    private static void Bekijk(object waarde, string pad, List<Fout> fouten)
    {
        if (Gebrek(waarde) is { } gebrek) fouten.Add(new Fout(pad, gebrek.Code, gebrek.Reden));
        else if (waarde is IEnumerable lijst and not string) Elementen(lijst, pad, fouten);
        else if (waarde is not (string or ValueType) && Opties.GetTypeInfo(waarde.GetType()) is { Kind: JsonTypeInfoKind.Object } contract) Leden(waarde, contract, pad, fouten);
    }

    private static void Elementen(IEnumerable lijst, string pad, List<Fout> fouten)
    {
        var index = 0;
        foreach (var element in lijst) Neem(element, magNull: false, JsonPad.Element(pad, index++), fouten);
    }

    private static void Leden(object waarde, JsonTypeInfo contract, string pad, List<Fout> fouten)
    {
        foreach (var lid in contract.Properties)
        {
            if (lid.Get is { } lees) Neem(lees(waarde), lid.MagNull(contract), JsonPad.Lid(pad, lid.Name), fouten);
        }
    }

    private static void Neem(object? waarde, bool magNull, string pad, List<Fout> fouten)
    {
        if (waarde is not null) Bekijk(waarde, pad, fouten);
        else if (!magNull) fouten.Add(new Fout(pad, Json.Gebrek.Null.Code, Json.Gebrek.Null.Reden));
    }

    private static Gebrek? Gebrek(object waarde) => waarde switch
    {
        RegelId { Waarde: null } => Json.Gebrek.Leeg,
        LocalDate dag when dag == default => Json.Gebrek.Leeg,
        YearMonth maand when maand == default => Json.Gebrek.Leeg,
        Enum code when !Enum.IsDefined(code.GetType(), code) => Json.Gebrek.Onbekend,
        _ => null,
    };
}
