using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Reads what matters of the person and of the partner: age, work, exemptions and circumstances.</summary>
internal sealed class PersoonLezer(Ingevuld ingevuld, Veldlezer lees)
{
    public Belanghebbende Lees() => Persoon(v => v) with { Omstandigheden = Omstandigheden() };

    private Regeling? Regeling => Keuzelijsten.Regelingen.Lees(ingevuld[Velden.Regeling]);

    /// <summary>Nothing while nothing is told of a partner; what was told earlier goes when there is none.</summary>
    public Belanghebbende? LeesPartner()
    {
        var verteld = ingevuld.HeeftIets(Velden.Partner(""));
        if (ingevuld.Is(Velden.Van, "partner")) return verteld ? Persoon(Velden.Partner) : null;
        return lees.Antwoord(Velden.MetPartner) switch
        {
            Antwoord.Ja when !VanTwee => Persoon(Velden.Partner),
            Antwoord.Nee => ZonderPartner(),
            _ => verteld ? Persoon(Velden.Partner) : null,
        };
    }

    /// <summary>Whether the norm says by itself that there is a partner.</summary>
    private bool VanTwee => ingevuld.Is(Velden.Normsoort, "leefsituatie") && Partnervraag.IsVanTwee(Keuzelijsten.Leefsituaties.Lees(ingevuld[Velden.Leefsituatie]));

    /// <summary>A case cannot say that there is no partner, so what contradicts that answer is told here.</summary>
    private Belanghebbende? ZonderPartner()
    {
        if (VanTwee) lees.Meld(Velden.Leefsituatie, "Deze leefsituatie is van twee mensen, en u antwoordde dat er geen partner is.");
        return null;
    }

    private Belanghebbende Persoon(Func<string, string> veld) => new()
    {
        Pensioengerechtigd = lees.Antwoord(veld(Velden.Pensioen)),
        VolledigEnDuurzaamArbeidsongeschikt = lees.Antwoord(veld(Velden.Arbeidsongeschikt)),
        Ontheffingen = Ontheffingen(veld),
        AlleenstaandeOuderMetKindJongerDan12 = lees.AntwoordOfNiets(veld(Nader.KindJongerDan12)),
        JongerDan27 = lees.AntwoordOfNiets(veld(Nader.JongerDan27)),
        AlleenstaandeOuder = lees.AntwoordOfNiets(veld(Nader.AlleenstaandeOuder)),
    };

    private IReadOnlyList<Ontheffing>? Ontheffingen(Func<string, string> veld) => lees.Antwoord(veld(Velden.Ontheffing)) switch
    {
        Antwoord.Nee => [],
        Antwoord.Ja when Ontheffing(1, veld) is { } eerste => [eerste, .. Enumerable.Range(2, Ontheffingvelden.Meeste - 1).Select(i => Nog(i, veld)).OfType<Ontheffing>()],
        _ => null,
    };

    /// <summary>Half an exemption is a fault, and never one that was forgotten.</summary>
    private Ontheffing? Nog(int nummer, Func<string, string> veld)
    {
        if (!ingevuld.HeeftIets(veld(Ontheffingvelden.Begin(nummer)))) return null;
        lees.Verplicht(veld(Ontheffingvelden.Grond(nummer)), "Kies waarom deze ontheffing is verleend.");
        lees.Verplicht(veld(Ontheffingvelden.Van(nummer)), "Vul de eerste dag van deze ontheffing in.");
        return Ontheffing(nummer, veld);
    }

    private Ontheffing? Ontheffing(int nummer, Func<string, string> veld) =>
        lees.Keuze(veld(Ontheffingvelden.Grond(nummer)), Keuzelijsten.Ontheffingsgronden) is { } grond && lees.Datum(veld(Ontheffingvelden.Van(nummer))) is { } van
            ? new Ontheffing
            {
                Grond = grond,
                Van = van,
                TotEnMet = lees.Datum(veld(Ontheffingvelden.Tot(nummer))),
                Verplichtingen = [.. Verplichtingen.Alle.Where(v => v.Regeling == Regeling && ingevuld.Heeft(veld(Ontheffingvelden.Plicht(nummer, v))))],
            }
            : null;

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
