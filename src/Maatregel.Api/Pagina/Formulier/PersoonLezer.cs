using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Reads what matters of the person and of the partner: age, work, exemptions and circumstances.</summary>
internal sealed class PersoonLezer(Ingevuld ingevuld, Veldlezer lees)
{
    public Belanghebbende Lees() => Persoon(v => v) with
    {
        AlleenstaandeOuderMetKindJongerDan12 = lees.AntwoordOfNiets(Nader.KindJongerDan12),
        JongerDan27 = lees.AntwoordOfNiets(Nader.JongerDan27),
        AlleenstaandeOuder = lees.AntwoordOfNiets(Nader.AlleenstaandeOuder),
        Omstandigheden = Omstandigheden(),
    };

    /// <summary>Nothing while nothing is told of a partner.</summary>
    public Belanghebbende? LeesPartner() => ingevuld.HeeftIets(Velden.Partner("")) ? Persoon(Velden.Partner) : null;

    private Belanghebbende Persoon(Func<string, string> veld) => new()
    {
        Pensioengerechtigd = lees.Antwoord(veld(Velden.Pensioen)),
        VolledigEnDuurzaamArbeidsongeschikt = lees.Antwoord(veld(Velden.Arbeidsongeschikt)),
        Ontheffingen = Ontheffingen(veld),
    };

    private IReadOnlyList<Ontheffing>? Ontheffingen(Func<string, string> veld) => lees.Antwoord(veld(Velden.Ontheffing)) switch
    {
        Antwoord.Nee => [],
        Antwoord.Ja when lees.Keuze(veld(Velden.OntheffingGrond), Keuzelijsten.Ontheffingsgronden) is { } grond && lees.Datum(veld(Velden.OntheffingVan)) is { } van =>
            [new Ontheffing { Grond = grond, Van = van, TotEnMet = lees.Datum(veld(Velden.OntheffingTot)) }],
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
