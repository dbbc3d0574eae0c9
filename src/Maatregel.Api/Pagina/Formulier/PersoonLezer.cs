using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Reads what matters of the person: age, work, exemptions and circumstances.</summary>
internal sealed class PersoonLezer(Veldlezer lees)
{
    public Belanghebbende Lees() => new()
    {
        Pensioengerechtigd = lees.JaOfNee(Velden.Pensioen),
        VolledigEnDuurzaamArbeidsongeschikt = lees.JaOfNee(Velden.Arbeidsongeschikt),
        Ontheffingen = Ontheffingen(),
        AlleenstaandeOuderMetKindJongerDan12 = lees.AntwoordOfNiets(Nader.KindJongerDan12),
        JongerDan27 = lees.AntwoordOfNiets(Nader.JongerDan27),
        AlleenstaandeOuder = lees.AntwoordOfNiets(Nader.AlleenstaandeOuder),
        Omstandigheden = Omstandigheden(),
    };

    private IReadOnlyList<Ontheffing>? Ontheffingen() => lees.Antwoord(Velden.Ontheffing) switch
    {
        Antwoord.Nee => [],
        Antwoord.Ja when lees.Keuze(Velden.OntheffingGrond, Keuzelijsten.Ontheffingsgronden) is { } grond && lees.Datum(Velden.OntheffingVan) is { } van =>
            [new Ontheffing { Grond = grond, Van = van, TotEnMet = lees.Datum(Velden.OntheffingTot) }],
        _ => null,
    };

    private Omstandigheden? Omstandigheden()
    {
        var omstandigheden = new Omstandigheden
        {
            Schulden = lees.Antwoord(Velden.Schulden),
            Kinderen = lees.Antwoord(Velden.Kinderen),
            Huisuitzetting = lees.Antwoord(Velden.Huisuitzetting),
            Bewind = lees.Antwoord(Velden.Bewind),
        };
        return omstandigheden == new Omstandigheden() ? null : omstandigheden;
    }
}
