using Maatregel.Api.Pagina;
using Maatregel.Api.Pagina.Opstellen;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>The form knows every member of the format, in words.</summary>
public sealed class OpstelwoordenTests
{
    private static readonly string[] Zonder = ["$schema", "artikelen", "afdrukken"];

    [Fact]
    public void Elk_lid_van_een_verordening_staat_op_een_scherm() =>
        Assert.Equal(Lid.Document.Leden.Except(Zonder).Order(StringComparer.Ordinal), Onderwerp.Alle.SelectMany(o => o.Leden).Order(StringComparer.Ordinal));

    [Fact]
    public void Elk_lid_heeft_een_naam_en_elke_code_woorden()
    {
        var zonderNaam = Leden("", Lid.Document).Where(l => Woorden.Lid(l.Pad) is null && !(l.Pad.EndsWith("inhoud", StringComparison.Ordinal) && l.Lid.Soort == "object")).Select(l => l.Pad);
        var zonderWoorden = Leden("", Lid.Document).SelectMany(l => l.Lid.Codes.Concat(l.Lid.Element?.Codes ?? []).Where(c => Woorden.Code(l.Pad, c) is null).Select(c => $"{l.Pad}: {c}"));

        // A subject is called what its screen is called.
        Assert.Empty(zonderNaam.Except(Onderwerp.Alle.Select(o => o.Code)));
        Assert.Empty(zonderWoorden);
    }

    [Fact]
    public void Te_kiezen_zijn_alleen_verplichtingen_waarvan_de_wet_de_maatregel_aan_de_verordening_laat()
    {
        var codes = Plichtkeuze.Alle.Select(v => v.Code).ToList();

        Assert.Contains("pw-9-1-a-registratie", codes);
        Assert.Contains("ioaw-37-1-e", codes);
        foreach (var code in new[] { "pw-18-4-a", "pw-18-4-h", "pw-17-1-inlichtingen", "pw-18b-taaleis", "ioaw-37-1-a", "ioaz-37-1-c" }) Assert.DoesNotContain(code, codes);
    }

    private static IEnumerable<(string Pad, Lid Lid)> Leden(string pad, Lid lid) =>
        lid.Leden.Except(Zonder).Select(naam => (Pad: Documentpad.Lid(pad, naam), Lid: lid[naam]))
            .SelectMany(l => Leden(l.Pad, l.Lid).Concat(l.Lid.Element is { } element ? Leden(l.Pad, element) : []).Prepend(l));
}
