using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Waarden;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

internal static class HerzieningVoorbeelden
{
    private static readonly MaatregelAdviseur Adviseur = new();

    private static readonly OpgelegdeMaatregel Drie = Herzieningsvoorbeeld.Opgelegd("pw-18-7", 100, 100, 100);

    public static IReadOnlyList<(string Geval, string Uitkomst)> Alle { get; } =
    [
        Geval(Herzieningsvoorbeeld.Inkeer),
        Geval(Afgestemd(Drie, 50, 2)),
        Geval(Afgestemd(Drie, 50, 1)),
        Geval(Herzieningsvoorbeeld.Heroverweging),
        Geval(Afgestemd(Met(100, 1283.83m, 1308.45m), 50, 1)),
        Geval(Afgestemd(Met(33.33m, 456.36m, 456.35m, 456.35m), 10, 2)),
        Geval(Afgestemd(Met(100, 1283.83m, 1308.45m), 50, 2) with { LaatstUitbetaaldeMaand = new(2024, 6) }),
    ];

    private static OpgelegdeMaatregel Met(decimal percentage, params decimal[] bedragen) =>
        Drie with { Plan = [.. bedragen.Select((b, i) => new OpgelegdeMaand(new YearMonth(2024, 7).PlusMonths(i), percentage, b))] };

    private static Herzieningsverzoek Afgestemd(OpgelegdeMaatregel maatregel, decimal percentage, int maanden) =>
        Herzieningsvoorbeeld.DringendeRedenen with { Maatregel = maatregel, DringendeRedenen = Herzieningsvoorbeeld.Afgestemd(percentage, maanden) };

    private static (string Geval, string Uitkomst) Geval(Herzieningsverzoek verzoek)
    {
        var herziening = Adviseur.Herzie(verzoek);
        var plan = string.Join(", ", verzoek.Maatregel.Plan.Select(m => Zin($"{m.Maand} {m.Percentage}% = {NederlandseWeergave.Bedrag(m.Bedrag!.Value)}")));
        return (
            Zin($"{Codes<Herzieningsgrond>.Code(verzoek.Grond)}, {plan}, uitbetaald tot en met {verzoek.LaatstUitbetaaldeMaand}, {Oordeel(verzoek)}"),
            Zin($"{string.Join("; ", herziening.Maanden.Where(m => m.Was != m.Wordt).Select(Herzieningstekst.Maand))}; samen {NederlandseWeergave.Bedrag(herziening.Verschil!.Value)}"));
    }

    private static string Oordeel(Herzieningsverzoek verzoek) =>
        (verzoek.Heroverweging?.Verlaging ?? verzoek.DringendeRedenen?.Afstemming) is { } nieuw ? Zin($"de rest wordt {nieuw}") : Zin($"verzoek van {verzoek.IngediendOp}, de rest vervalt");

    private static string Zin(Toelichting zin) => zin.Tekst;
}
