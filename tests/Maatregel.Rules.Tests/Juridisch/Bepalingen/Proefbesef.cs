using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>Bepalingen over tekortschietend besef, zoals verordeningen die kennen.</summary>
internal static class Proefbesef
{
    public static Verordeningen.Verordening EenGeval(Verordeningen.Verordening verordening) =>
        Met(verordening, new TekortschietendBesef { Gevallen = [Geval("12", "algemeen", 20)] });

    public static Verordeningen.Verordening TweeGevallen(Verordeningen.Verordening verordening) =>
        Met(verordening, new TekortschietendBesef { Gevallen = [Geval("12-1", "verzekering", 20), Geval("12-2", "verkwisting", 100)] });

    public static Verordeningen.Verordening Schijven(Verordeningen.Verordening verordening) => Met(verordening, new TekortschietendBesef
    {
        Benadelingsbedrag = Benadelingsbegrip.LangereAfhankelijkheidNetto,
        Schijven =
        [
            new Bedragschijf { Artikel = "12-1", TotEnMet = 1000, Tarief = new Tarief { Percentage = 20, Maanden = 1 } },
            new Bedragschijf { Artikel = "12-2", TotEnMet = 4000, Tarief = new Tarief { Percentage = 50, Maanden = 1 } },
            new Bedragschijf { Artikel = "12-3", Tarief = new Tarief { Percentage = 100, Maanden = 1 } },
        ],
    });

    /// <summary>One case with a tariff of its own; everything else goes by the amount.</summary>
    public static Verordeningen.Verordening GevalEnSchijven(Verordeningen.Verordening verordening) => Met(verordening, new TekortschietendBesef
    {
        Gevallen = [Geval("12-1", "verkwisting", 100)],
        Benadelingsbedrag = Benadelingsbegrip.LangereAfhankelijkheidNetto,
        Schijven =
        [
            new Bedragschijf { Artikel = "12-2", TotEnMet = 1000, Tarief = new Tarief { Percentage = 20, Maanden = 1 } },
            new Bedragschijf { Artikel = "12-3", Tarief = new Tarief { Percentage = 50, Maanden = 1 } },
        ],
    });

    private static Besefsgeval Geval(string artikel, string code, decimal percentage) => new()
    {
        Artikel = artikel,
        Code = code,
        Omschrijving = code,
        Tarief = new Tarief { Percentage = percentage, Maanden = 1 },
    };

    private static Verordeningen.Verordening Met(Verordeningen.Verordening verordening, TekortschietendBesef besef) =>
        verordening with { TekortschietendBesef = Proefverordening.Bekend("12", besef) };
}
