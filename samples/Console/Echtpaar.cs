using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace OnzeGemeente;

/// <summary>The one who did not come is the partner, who has a pension: the duties do not hold.</summary>
internal static class Echtpaar
{
    public static Advies Adviseer(Casus casus)
    {
        casus = casus with
        {
            Partner = new Belanghebbende { Pensioengerechtigd = Antwoord.Ja },
            Gedragingen = [casus.Gedragingen[0] with { Van = Gezinslid.Partner }],
            Hoor = casus.Hoor! with { Wie = [Gezinslid.Belanghebbende, Gezinslid.Partner] },
        };
        return new MaatregelAdviseur().Adviseer(casus);
    }
}
