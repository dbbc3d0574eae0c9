using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>Requests to revise: each scheme and each rule that a measure may rest on, with each answer.</summary>
internal static class Herzieningsgevallen
{
    public static IReadOnlyList<Verordening> Verordeningen { get; } =
    [
        Proefverordening.LeidschendamVoorburg with { Inkeer = Proefverordening.Bekend("19", new Inkeerregeling { OokEigenMaatregelen = true }) },
        Proefverordening.LeidschendamVoorburg with { Inkeer = Proefverordening.NietGeregeld<Inkeerregeling>() },
    ];

    public static IReadOnlyList<Herzieningsdossier> Alle { get; } =
    [
        .. from verordening in Verordeningen
           from regeling in Enum.GetValues<Regeling>()
           from regel in (IReadOnlyList<string>)["pw-18-5", "vo-10-1-b"]
           from antwoord in Enum.GetValues<Antwoord>()
           select new Herzieningsdossier(Verzoek(regeling, regel, antwoord), verordening),
    ];

    private static Herzieningsverzoek Verzoek(Regeling regeling, string regel, Antwoord antwoord) => Herzieningsvoorbeeld.Inkeer with
    {
        Regeling = regeling,
        OpVerzoek = antwoord,
        Maatregel = Herzieningsvoorbeeld.Opgelegd(regel, 100, 100),
        Inkeer = new() { NakomingOndubbelzinnig = antwoord, Herzien = antwoord },
        Heroverweging = antwoord switch
        {
            Antwoord.Ja => new() { Keuze = Heroverwegingskeuze.Intrekken, OokNaTermijn = Antwoord.Ja },
            Antwoord.Nee => new() { Keuze = Heroverwegingskeuze.Handhaven, OokNaTermijn = Antwoord.Nee },
            _ => null,
        },
        DringendeRedenen = antwoord switch
        {
            Antwoord.Ja => Herzieningsvoorbeeld.Afgestemd(0, 0),
            Antwoord.Nee => new() { Oordeel = DringendeRedenenOordeel.Geen, Motivering = "Er is niets veranderd." },
            _ => null,
        },
    };
}
