namespace Maatregel.Rules.Recht;

/// <summary>A rule in the words of somebody who reads law: its name in the interface is for programs.</summary>
internal static class Regelwoorden
{
    private const string Model = "model-";
    private const string Verordening = "vo-";

    public static string Van(RegelId regel) => regel.Waarde switch
    {
        null => "",
        var code when Verplichting.Zoek(code) is { } verplichting => verplichting.Bron.Aanhaling,
        var code when code.StartsWith(Verordening, StringComparison.Ordinal) => Plaats("de verordening", code[Verordening.Length..], model: false),
        var code when code.StartsWith(Model, StringComparison.Ordinal) => Plaats("gebruikelijke modelbepalingen", code[Model.Length..], model: true),
        var code => Wet.Alle.Select(wet => VanWet(wet, code)).OfType<Wetsbepaling>().FirstOrDefault()?.Aanhaling ?? code.Replace('-', ' '),
    };

    /// <summary>A subject stands in for a place that is not known, with hyphens for its spaces.</summary>
    private static string Plaats(string titel, string label, bool model) =>
        new Verordeningsbepaling(titel, label.Any(char.IsAsciiDigit) ? label : label.Replace('-', ' '), Model: model).Plaats;

    /// <summary>The articles of the Algemene wet bestuursrecht have two numbers: <c>awb-4-8</c> is article 4:8.</summary>
    private static Wetsbepaling? VanWet(Wet wet, string code)
    {
        if (!code.StartsWith(wet.Code + "-", StringComparison.Ordinal)) return null;
        var delen = code.Split('-');
        var artikel = wet == Wet.Awb ? string.Join(':', delen.Skip(1).Take(2)) : delen[1];
        var rest = delen.Skip(wet == Wet.Awb ? 3 : 2).ToList();
        return new(wet, artikel, rest.ElementAtOrDefault(0), rest.ElementAtOrDefault(1));
    }
}
