using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Beslissing.Maatregelen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Horizon.Proefregime;

/// <summary>
/// Not law: an Act in which paragraphs 4 to 8 and 11 of article 18 have lapsed on 1 January 2027 and every duty goes by the second
/// paragraph. It is made the way the true text would be: an end date for the old rules, a class for the new one, a table of what was read.
/// CONTRIBUTING.md lists the steps, <see cref="StappenTests"/> counts the places that each of them touches.
/// </summary>
internal static class Proefwet
{
    public static LocalDate LaatsteDag { get; } = new(2026, 12, 31);

    private static readonly string[] Vervallen = ["4", "5", "6", "7", "8", "11"];


    public static IReadOnlyList<Regel> Boek(Verordening? verordening) =>
        [.. Regelboek.Van(verordening).Select(r => IsVervallen(r.Bron) || r.Id.Waarde == "pw-18-2" ? Beeindig(r) : r), new TweedeLidVoorElkePlicht(LaatsteDag.PlusDays(1))];

    public static Advies Adviseer(Zaak zaak) => Adviseer(zaak, v => v);

    /// <summary>Under a verordening as the checker of that day would take it: the one of today refuses what it may not say yet.</summary>
    public static Advies Adviseer(Zaak zaak, Func<Verordening, Verordening> anders) => Adviseer(zaak, anders, Boek, _ => true);

    /// <summary>With a step forgotten, to see what it is for.</summary>
    /// <param name="zaak">The case.</param>
    /// <param name="anders">How its verordening reads.</param>
    /// <param name="boek">The ordered list of rules.</param>
    /// <param name="herlezen">Of which articles the row in the table of what was read is written anew.</param>
    public static Advies Adviseer(Zaak zaak, Func<Verordening, Verordening> anders, Func<Verordening?, IReadOnlyList<Regel>> boek, Func<Wetsbepaling, bool> herlezen) => new Beslisschema(
        new VerordeningBibliotheek((IReadOnlyList<Brondocument>)[.. VerordeningBibliotheek.Ingebouwd.Alle.Where(v => v.Id != zaak.Verordening.Id).Append(anders(zaak.Verordening)).Select(v => new Brondocument(v.Id, v, []))]),
        AdviesInstellingen.Standaard,
        boek,
        new Wetskennis([.. Wetslezingen.Alle.Select(l => herlezen(l.Bepaling) ? l with { TotEnMet = null, Aankondiging = null } : l)], [])).Beslis(zaak.Casus);

    private static bool IsVervallen(Bron bron) => bron is Wetsbepaling { Wet.Code: "pw", Artikelnummer: "18" } bepaling && Vervallen.Contains(bepaling.Lidnummer);

    private static Regel Beeindig(Regel regel) => regel switch
    {
        Regel<Gedragingdossier, Grondslag> r => new Vervallen<Gedragingdossier, Grondslag>(r, LaatsteDag),
        Regel<Grondslagdossier, Tariefuitkomst> r => new Vervallen<Grondslagdossier, Tariefuitkomst>(r, LaatsteDag),
        Regel<Recidivedossier, Tariefuitkomst> r => new Vervallen<Recidivedossier, Tariefuitkomst>(r, LaatsteDag),
        Regel<Vervolgdossier, Inkeermogelijkheid> r => new Vervallen<Vervolgdossier, Inkeermogelijkheid>(r, LaatsteDag),
        _ => throw new ArgumentException(regel.Id.Waarde),
    };
}
