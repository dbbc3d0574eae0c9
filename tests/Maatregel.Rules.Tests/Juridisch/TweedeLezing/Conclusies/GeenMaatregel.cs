using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Deze daad leidt niet tot een maatregel, volgens deze bepaling.</summary>
internal sealed class GeenMaatregel(Daad daad, string regel)
{
    public Daad Daad => daad;

    public string Regel => regel;

    /// <summary>Of dit niet rust op een wet waarvan de tekst van die dag moet zijn gelezen.</summary>
    public bool BuitenDeWetVanDieDag => regel.StartsWith("awb-", StringComparison.Ordinal) || regel.StartsWith("no-show-", StringComparison.Ordinal) || regel.StartsWith("product-", StringComparison.Ordinal);
}
