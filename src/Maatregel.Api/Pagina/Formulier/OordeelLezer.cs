using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Reads the judgements of the consulent on one conduct.</summary>
internal sealed class OordeelLezer(Ingevuld ingevuld, Veldlezer lees)
{
    public Oordeel Lees() => new()
    {
        VerplichtingOpgelegd = lees.Antwoord(Velden.Opgelegd),
        FeitenVastgesteld = lees.Antwoord(Velden.Feiten),
        Grondslag = ingevuld.Heeft(Velden.Grondslag) && !ingevuld.Is(Velden.Grondslag, "onbekend")
            ? new Grondslagkeuze { Keuze = new RegelId(ingevuld[Velden.Grondslag]), Motivering = lees.Tekst(Velden.GrondslagWaarom) }
            : null,
        Verwijtbaarheid = ingevuld.Heeft(Velden.Mate)
            ? new Verwijtbaarheidsoordeel
            {
                Mate = lees.Keuze(Velden.Mate, Keuzelijsten.Maten) ?? Mate.Onbekend,
                Motivering = lees.Tekst(Velden.MateWaarom),
                Meegewogen = ingevuld.Is(Velden.Mate, "verminderd") ? lees.Antwoord(Velden.MateMeegewogen) : Antwoord.Onbekend,
            }
            : null,
        Voorwaarden = Voorwaarden(),
        WilOndubbelzinnigNiet = lees.AntwoordOfNiets(Nader.WilNiet),
        DringendeRedenen = ingevuld.Is(Velden.Redenen, Redenenvelden.Verschilt) ? Redenenvelden.Gedraging.Lees(ingevuld, lees) : null,
        Waarschuwen = lees.Antwoord(Nader.Waarschuwen),
        UitzonderingOpAfzien = lees.Antwoord(Nader.UitzonderingOpAfzien),
        VoorwaardeSpreiding = lees.Antwoord(Nader.VoorwaardeSpreiding),
        Percentage = lees.Percentage(Nader.Percentage),
        PercentageMotivering = lees.Tekst(Nader.PercentageWaarom),
        Spreidingsplan = lees.Getal(Nader.Spreidingsplan),
        GemeenteMeegewogen = lees.Antwoord(Nader.GemeenteMeegewogen),
    };

    private Voorwaarden? Voorwaarden()
    {
        var voorwaarden = new Voorwaarden
        {
            VoorVerhuizing = lees.Antwoord(Nader.Verhuizing),
            ReistijdHoogstensDrieUur = lees.Antwoord(Nader.Reistijd),
            ReizenNoodzakelijk = lees.Antwoord(Nader.Reizen),
            GeenAndereMogelijkheid = lees.Antwoord(Nader.GeenAndere),
            ContractTenMinsteEenJaar = lees.Antwoord(Nader.Contract),
            NettoloonTenMinsteNorm = lees.Antwoord(Nader.Nettoloon),
            OpvangScholingEnBelastbaarheidOnderzocht = lees.Antwoord(Nader.Opvang),
        };
        return voorwaarden == new Voorwaarden() ? null : voorwaarden;
    }
}
