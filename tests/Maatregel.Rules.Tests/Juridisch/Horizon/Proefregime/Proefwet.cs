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
/// Writing it took less than half an hour; CONTRIBUTING.md lists the steps.
/// </summary>
internal static class Proefwet
{
    public static LocalDate LaatsteDag { get; } = new(2026, 12, 31);

    private static readonly string[] Vervallen = ["4", "5", "6", "7", "8", "11"];

    private static readonly Wetskennis Gelezen = new([.. Wetslezingen.Alle.Select(l => l with { TotEnMet = null, Aankondiging = null })], []);

    public static IReadOnlyList<Regel> Boek(Verordening? verordening) =>
        [.. Regelboek.Van(verordening).Select(r => IsVervallen(r.Bron) || r.Id.Waarde == "pw-18-2" ? Beeindig(r) : r), new TweedeLidVoorElkePlicht(LaatsteDag.PlusDays(1))];

    public static Advies Adviseer(Zaak zaak) => Adviseer(zaak, v => v);

    /// <summary>Under a verordening as the checker of that day would take it: the one of today refuses what it may not say yet.</summary>
    public static Advies Adviseer(Zaak zaak, Func<Verordening, Verordening> anders) => new Beslisschema(
        new VerordeningBibliotheek((IReadOnlyList<Brondocument>)[.. VerordeningBibliotheek.Ingebouwd.Alle.Where(v => v.Id != zaak.Verordening.Id).Append(anders(zaak.Verordening)).Select(v => new Brondocument(v.Id, v, []))]),
        AdviesInstellingen.Standaard,
        Boek,
        Gelezen).Beslis(zaak.Casus);

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
