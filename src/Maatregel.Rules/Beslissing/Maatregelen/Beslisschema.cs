using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>
/// The decision scheme: a case goes once through the steps, from its facts to an advice, without turning back. All open
/// questions are collected in that one run.
/// </summary>
internal sealed class Beslisschema(
    VerordeningBibliotheek bibliotheek,
    AdviesInstellingen instellingen,
    Func<Verordening?, IReadOnlyList<Regel>> boek,
    Wetskennis kennis)
{
    private readonly Regelindelingen _indelingen = new(bibliotheek, boek, kennis);
    private readonly Gemeenteinstellingen _instellingen = new(instellingen);

    public Advies Beslis(Casus casus)
    {
        var instellingen = _instellingen.Van(casus.Gemeente);
        var verslag = new Verslag(instellingen);
        var regime = new Regimebeslisser(_indelingen, bibliotheek, instellingen, verslag);
        List<Gedragingbeslissing> opZichzelf = new(casus.Gedragingen.Count);
        List<(LocalDate Dag, Verordening Verordening)> regimes = new(casus.Gedragingen.Count);
        for (var i = 0; i < casus.Gedragingen.Count; i++)
        {
            var gedraging = casus.Gedragingen[i];
            var beslissing = regime.Open(casus, gedraging, gedraging.Id ?? Gedraging.Naam(i));
            if (beslissing.Dossier is { } dossier)
            {
                regimes.Add((dossier.Datum, dossier.Verordening));
                beslissing = new Gedragingbeslisser(_indelingen.Van(dossier), dossier, verslag).Beslis();
            }

            opZichzelf.Add(beslissing);
        }

        var beslissingen = new Samenloopbeslisser(_indelingen, verslag).Beslis(opZichzelf);
        var mogelijk = beslissingen.FindAll(b => b.Einde is null);
        var zaak = mogelijk.Count == 0 ? null : new Zaakbeslisser(_indelingen, casus, instellingen, verslag, mogelijk).Beslis();
        return Adviesbouwer.Bouw(casus, beslissingen, zaak, verslag, new Achtergrond
        {
            HerhalingZonderDagen = zaak?.HerhalingZonderDagen == true,
            Instellingen = instellingen,
            Bibliotheek = bibliotheek,
            Regimes = regimes,
            NietGemist = beslissingen
                .Where(b => b is { Regel.Waarde: Regelcode.NoShowVerschijning, Dossier.Oproepen.Laatste: not null })
                .ToDictionary(b => b.Gedraging, b => b.Dossier!.Oproepen!.Laatste!, StringComparer.Ordinal),
            Voorgenomen = zaak?.Voorgenomen ?? [],
            Tariefgronden = mogelijk
                .Where(b => b.Gekozen?.Tarief is { RecidiveNa: not null } or { VerminderdTot: not null } or { Keuze: not null })
                .ToDictionary(b => b.Gedraging, b => new Tariefgrond(b.Gekozen!.Tarief!.RecidiveNa, b.Gekozen.Tarief.VerminderdTot, b.Gekozen.Tarief.Keuze is { WijktAf: true } keuze ? keuze : null), StringComparer.Ordinal),
        });
    }
}
