using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Refuses what the case says about two persons, or about a person and the benefit, that cannot both be true.</summary>
internal static class Personen
{
    private const string Situatie = "$.uitkering.leefsituatie";

    public static void Controleer(Casus casus, ValidationContext<Casus> context)
    {
        var fouten = new Tegenspraken(context);
        fouten.Als(casus.Partner is not null && casus.Belanghebbende?.AlleenstaandeOuder == Antwoord.Ja, "Belanghebbende.AlleenstaandeOuder", "Wie een partner heeft, is geen alleenstaande ouder.", "$.partner");
        fouten.Als(casus.Partner is not null && casus.Belanghebbende?.AlleenstaandeOuderMetKindJongerDan12 == Antwoord.Ja, "Belanghebbende.AlleenstaandeOuderMetKindJongerDan12", "Wie een partner heeft, is geen alleenstaande ouder.", "$.partner");
        fouten.Als(casus.Partner?.AlleenstaandeOuder == Antwoord.Ja, "Partner.AlleenstaandeOuder", "Wie een partner heeft, is geen alleenstaande ouder.");
        fouten.Als(casus.Partner?.AlleenstaandeOuderMetKindJongerDan12 == Antwoord.Ja, "Partner.AlleenstaandeOuderMetKindJongerDan12", "Wie een partner heeft, is geen alleenstaande ouder.");
        if (casus.Uitkering?.Leefsituatie is not { } leefsituatie) return;

        if (leefsituatie.VanEenPersoon()) ZonderPartner(casus, fouten);
        Leeftijd(casus.Belanghebbende, "Belanghebbende", leefsituatie, fouten);
        Leeftijd(casus.Partner, "Partner", leefsituatie, fouten);
        fouten.Als(
            casus.Belanghebbende?.Pensioengerechtigd == Antwoord.Nee
                && (leefsituatie == Leefsituatie.AlleenstaandeAow || (leefsituatie == Leefsituatie.GehuwdenAow && casus.Partner?.Pensioengerechtigd == Antwoord.Nee)),
            "Belanghebbende.Pensioengerechtigd",
            "De leefsituatie is die van wie de pensioengerechtigde leeftijd heeft bereikt. Is die pas na de gedraging bereikt, geef dan normPerMaand.",
            Situatie);
    }

    private static void ZonderPartner(Casus casus, Tegenspraken fouten)
    {
        fouten.Als(casus.Partner is not null, "Partner", "De leefsituatie is die van één persoon: daarbij hoort geen partner.", Situatie);
        fouten.Als(casus.Hoor?.Wie.Contains(Gezinslid.Partner) == true, "Hoor.Wie", "De leefsituatie is die van één persoon: daarbij hoort geen partner.", Situatie);
        foreach (var (index, gedraging) in casus.Gedragingen.Index())
        {
            fouten.Als(
                gedraging?.Van == Gezinslid.Partner,
                JsonPad.Element("Gedragingen", index) + ".Van",
                "De leefsituatie is die van één persoon: daarbij hoort geen partner.",
                Situatie);
        }
    }

    /// <summary>Nobody gets younger: who had reached an age on the day of the conduct has it in the months of execution too.</summary>
    private static void Leeftijd(Belanghebbende? persoon, string wie, Leefsituatie leefsituatie, Tegenspraken fouten)
    {
        fouten.Als(persoon?.Pensioengerechtigd == Antwoord.Ja && leefsituatie.TotPensioen(), wie + ".Pensioengerechtigd", "De leefsituatie is die van wie jonger is dan de pensioengerechtigde leeftijd.", Situatie);
        fouten.Als(persoon?.JongerDan27 == Antwoord.Nee && leefsituatie.TotEnMetTwintig(), wie + ".JongerDan27", "De leefsituatie is die van wie jonger is dan 21 jaar.", Situatie);
    }
}
