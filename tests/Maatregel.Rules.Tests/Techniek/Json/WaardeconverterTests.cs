using System.Text.Json;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Waarden;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Json;

/// <summary>A value that has not the form is refused, also by who reads past the reader that reports every fault.</summary>
[Trait("soort", "techniek")]
public sealed class WaardeconverterTests
{
    public static TheoryData<Type, string> Vormfouten => new()
    {
        { typeof(LocalDate), "5" },
        { typeof(LocalDate), "\"2024-02-30\"" },
        { typeof(YearMonth), "5" },
        { typeof(YearMonth), "\"2024-13\"" },
        { typeof(decimal), "\"5\"" },
        { typeof(decimal), "1e99" },
        { typeof(Breuk), "5" },
        { typeof(Breuk), "\"1/0\"" },
        { typeof(Antwoord), "5" },
        { typeof(Antwoord), "\"misschien\"" },
        { typeof(Verplichting), "5" },
        { typeof(Verplichting), "\"pw-1\"" },
        { typeof(RegelId), "5" },
    };

    [Theory]
    [MemberData(nameof(Vormfouten))]
    public void A_wrong_form_is_refused(Type type, string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, MaatregelJson.Opties.GetTypeInfo(type)));
}
