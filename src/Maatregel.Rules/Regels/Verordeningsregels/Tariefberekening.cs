using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Works out a tariff for a conduct, or says which fact is missing.</summary>
/// <param name="Uitkomst">The percentage and duration, or the fixed amount.</param>
/// <param name="Code">The code of the question when a fact is missing.</param>
/// <param name="Vraag">That question.</param>
/// <param name="Aanname">What the tariff rests on beside the verordening.</param>
/// <param name="Wens">Whether a percentage that was chosen is used.</param>
/// <param name="Verminderd">What the verordening says of reduced blame, where that made the tariff less.</param>
internal sealed record Tariefberekening(
    Tariefuitkomst? Uitkomst,
    string? Code = null,
    Toelichting? Vraag = null,
    Aanname? Aanname = null,
    Wens? Wens = null,
    Lezing<VerminderdeVerwijtbaarheid>? Verminderd = null)
{
    /// <summary>Who can answer the question.</summary>
    public Wie Wie { get; init; } = Wie.Consulent;

    /// <summary>The provisions beside the tariff that the question is about.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init; } = [];

    /// <summary>The tariff in this case: within the room that the verordening leaves, and less when blame is reduced and it says how much.</summary>
    public static Tariefberekening Bereken(Tarief tarief, Gedragingdossier dossier)
    {
        var berekening = Bereken(tarief, dossier.Gedraging);
        if (berekening.Uitkomst is not { } uitkomst) return berekening;

        var percentage = uitkomst.Verlaging.Percentage;
        Aanname? aanname = null;
        var gebruikt = dossier.Oordeel?.Percentage == percentage;
        if (uitkomst is { VastBedrag: null, Keuze: null } && dossier.Oordeel?.Percentage is { } gekozen
            && Ruimte(dossier) is { Uitslag: not (Leesuitslag.NietGeregeld or Leesuitslag.BuitenToepassing) } lezing && (!gebruikt || lezing.Inhoud is not null))
        {
            if (lezing.Inhoud is not { } ruimte)
            {
                return new(null, Vraagcode.AfstemmingOnbekend, $"Het gekozen percentage, {gekozen}%, is anders dan het tarief van {percentage}%. {lezing.Vraag("een ander percentage in één zaak")}") { Wie = Wie.Jurist, Bronnen = [lezing.Bron] };
            }

            if (!gebruikt && (gekozen < ruimte.MinimumPercentage || gekozen > ruimte.MaximumPercentage))
            {
                return new(null, Vraagcode.PercentageKiezen, $"Het gekozen percentage, {gekozen}%, valt buiten de ruimte van {ruimte.MinimumPercentage}% tot en met {ruimte.MaximumPercentage}% die de verordening laat. Welk percentage is passend?");
            }

            if (gekozen > percentage)
            {
                if (string.IsNullOrWhiteSpace(dossier.Oordeel.PercentageMotivering))
                {
                    return new(null, Vraagcode.PercentageKiezen, $"Het gekozen percentage, {gekozen}%, is hoger dan het tarief van {percentage}%. Waarom past hier een hoger percentage?") { Bronnen = [lezing.Bron] };
                }

                aanname = ZwaarderDanHetTarief(gekozen, percentage, lezing.Bron);
            }

            uitkomst = uitkomst with { Keuze = new(gekozen, percentage, false, dossier.Oordeel.PercentageMotivering) };
            percentage = gekozen;
            gebruikt = true;
        }

        var verminderd = dossier.Oordeel?.Verwijtbaarheid?.Mate == Mate.Verminderd ? dossier.VerminderdeVerwijtbaarheid : null;
        var van = percentage;
        if (verminderd?.Inhoud is { } minder) percentage = percentage * minder.Deel.Teller / minder.Deel.Noemer;

        return new(
            uitkomst with
            {
                Verlaging = uitkomst.Verlaging with { Percentage = percentage },
                Vermindering = verminderd?.Inhoud is { } vermindering ? (van, vermindering.Deel) : null,
                VerminderdTot = verminderd is { Inhoud.Deel: var deel, Aanname: null } ? deel : null,
            },
            Aanname: aanname,
            Wens: Percentage(dossier.Oordeel?.Percentage, gebruikt && uitkomst.VastBedrag is null),
            Verminderd: verminderd);
    }

    /// <summary>What becomes of a percentage that was chosen; nothing when none was.</summary>
    public static Wens? Percentage(decimal? gekozen, bool gebruikt) => gekozen is not { } percentage ? null : new(
        Verzoekcode.Percentage,
        gebruikt,
        gebruikt ? $"Het gekozen percentage, {percentage}%, is gebruikt." : (Toelichting)$"Het gekozen percentage, {percentage}%, is niet gebruikt: hier valt geen percentage te kiezen.");

    /// <summary>What the verordening says of another percentage in one case.</summary>
    public static Lezing<IndividueleAfstemming> Ruimte(Gedragingdossier dossier) =>
        dossier.Verordening.Lees(dossier.Verordening.IndividueleAfstemming, "individuele afstemming", dossier.Casus, dossier.Datum);

    private static Tariefberekening Bereken(Tarief tarief, Gedraging gedraging)
    {
        if (tarief.VastBedrag is { } bedrag) return new(Tariefuitkomst.Bedrag(bedrag));

        var hoogste = tarief.Hoogte;
        Percentagekeuze? keuze = null;
        if (tarief.PercentageIsMaximum)
        {
            if (gedraging.Oordeel?.Percentage is not { } gekozen)
            {
                return new(null, Vraagcode.PercentageKiezen, $"De verordening noemt ten hoogste {hoogste}%. Welk percentage is hier passend, en waarom?");
            }

            if (gekozen > hoogste) return new(null, Vraagcode.PercentageKiezen, $"Het gekozen percentage, {gekozen}%, is hoger dan de {hoogste}% die de verordening ten hoogste toelaat. Welk percentage is passend?");
            if (string.IsNullOrWhiteSpace(gedraging.Oordeel.PercentageMotivering)) return new(null, Vraagcode.PercentageKiezen, $"Gekozen is {gekozen}%, waar de verordening ten hoogste {hoogste}% noemt. Waarom past dat percentage?");
            keuze = new(gekozen, hoogste, true, gedraging.Oordeel.PercentageMotivering);
        }

        var percentage = keuze?.Gekozen ?? hoogste;
        if (tarief.Duurformule is not { } formule) return new(new Tariefuitkomst(new Verlaging(percentage, tarief.Duur)) { Keuze = keuze });
        return gedraging.MaandenLangereAfhankelijkheid is { } maanden and > 0
            ? new(new Tariefuitkomst(new Verlaging(percentage, Math.Min(maanden, formule.MaximumMaanden))) { MeesteMaanden = formule.MaximumMaanden, Keuze = keuze })
            : new(null, Vraagcode.MaandenLangereAfhankelijkheid, $"Hoeveel maanden is de belanghebbende door de gedraging langer of eerder op bijstand aangewezen? Zonder zulke maanden heeft de maatregel geen duur.");
    }

    private static Aanname ZwaarderDanHetTarief(decimal gekozen, decimal tarief, Bron bron) => new(
        Aannamecode.ZwaarderDanHetTarief,
        $"Het gekozen percentage, {gekozen}%, is hoger dan het tarief van {tarief}%. De verordening laat die ruimte; leg in het besluit uit waarom het hoger moet.",
        [bron]);
}
