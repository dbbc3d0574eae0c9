using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Lezen;

/// <summary>Reads a provision of a verordening for a case: whether it may be used, what it says, and the default that fills it.</summary>
internal static class VerordeningLezer
{
    /// <summary>Reads a provision where no rule holds its source ready.</summary>
    public static Lezing<T> Lees<T>(this Verordening verordening, Bepaling<T>? bepaling, string onderwerp, Casus casus, LocalDate datum)
        where T : class =>
        bepaling.Lees(bepaling.Bron(verordening, onderwerp), onderwerp, casus, datum);

    /// <summary>Reads a provision.</summary>
    /// <param name="bepaling">The provision; none is the same as one of which nothing is known.</param>
    /// <param name="bron">Where it stands.</param>
    /// <param name="onderwerp">What the provision is about, in Dutch; <see cref="Modelcodes"/> has the code of what is assumed of it.</param>
    /// <param name="casus">The case, which may leave a provision out of application.</param>
    /// <param name="datum">The day of the conduct.</param>
    public static Lezing<T> Lees<T>(this Bepaling<T>? bepaling, Verordeningsbepaling bron, string onderwerp, Casus casus, LocalDate datum)
        where T : class =>
        bepaling.Lees(bron, onderwerp, casus.BuitenToepassing, datum);

    /// <summary>Reads a provision where there is no case, only what is left out of application.</summary>
    public static Lezing<T> Lees<T>(
        this Bepaling<T>? bepaling, Verordeningsbepaling bron, string onderwerp, IReadOnlyList<BuitenToepassing> inDezeZaak, LocalDate datum)
        where T : class
    {
        if (Terzijde.Waarom(bron.RegelId, bepaling?.BuitenToepassing, inDezeZaak, datum) is { } reden)
        {
            return new(Leesuitslag.BuitenToepassing, null, bron, Reden: reden);
        }

        return bepaling switch
        {
            { Status: Bepalingstatus.Bekend, Inhoud: { } inhoud } => new(Leesuitslag.Bruikbaar, inhoud, bron),
            { Status: Bepalingstatus.Aangenomen, Inhoud: { } inhoud } when Modelcodes.PerOnderwerp.TryGetValue(onderwerp, out var code) =>
                new(Leesuitslag.Bruikbaar, inhoud, bron, Modelbepaling(code, onderwerp, bron)),
            { Status: Bepalingstatus.NietGeregeld } => new(Leesuitslag.NietGeregeld, null, bron),
            _ => new(Leesuitslag.Onbekend, null, bron),
        };
    }

    private static Aanname Modelbepaling(string code, string onderwerp, Verordeningsbepaling bron) => new(
        code,
        $"Wat de verordening over {onderwerp} zegt, is niet bekend. Aangenomen is {bron}.",
        [bron]);
}
