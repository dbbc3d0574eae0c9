using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.NoShow;

/// <summary>Wie op de laatste oproep verschijnt, ondervindt geen gevolgen van de eerdere gemiste afspraak.</summary>
internal sealed class Verschijning : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new(Regelcode.NoShowVerschijning);

    public override Stap Stap => Stap.Oproep;

    public override Bron Bron { get; } = new Werkproces("verschijning bij de herhaling");

    private static Bron Telefonisch { get; } = new Werkproces("telefonische afspraak");

    public override string Vraag => "Is de belanghebbende op de laatste oproep verschenen?";

    public override string Gevolg => "Geen maatregel: verschijnen bij de herhaling heeft geen gevolgen.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) => dossier.Oproepen switch
    {
        null => Nee($"De gedraging is geen no-show."),
        { Leeg: true } => Open(Vraagcode.Oproepen, $"Welke oproepen zijn verzonden, wanneer was de afspraak en verscheen de {dossier.Wie}?", dossier.Id),
        { Onduidelijk: { } onduidelijk } => Open(Vraagcode.DatumAfspraak, onduidelijk, dossier.Id),
        { EerderVoltooid: { } dag, Gesprek: { } gesprek } => Open(
            Vraagcode.WelkeAfspraak,
            $"De {dossier.Wie} bleef na het gesprek van {gesprek} op {dag.AfspraakOp} weg of kan zijn weggebleven, en daarna was er nog een dag. Over welke van de twee gaat de gedraging? Geef die dag op als dag van de gedraging en laat latere dagen weg.",
            dossier.Id),
        { EerderVoltooid: { } gemist } => Open(
            Vraagcode.WelkeAfspraak,
            $"De {dossier.Wie} miste de herhaling van {gemist.AfspraakOp} of kan die hebben gemist, en daarna was er nog een afspraak. Over welke van de twee gaat de gedraging? Geef die dag op als dag van de gedraging en laat latere afspraken weg.",
            dossier.Id),
        { Laatste.Verschenen: Opkomst.TeLaat } => Ja(Beletsel.GeenMaatregel, $"De {dossier.Wie} kwam op de laatste oproep te laat. Te laat is niet weggebleven: dat is geen no-show."),
        { Laatste.Verschenen: Opkomst.Ja } => Ja(Beletsel.GeenMaatregel, $"De {dossier.Wie} is op de laatste oproep verschenen."),
        { Laatste.Verschenen: Opkomst.Nee } => PerTelefoon(dossier) ?? Nee($"De {dossier.Wie} is op de laatste oproep niet verschenen."),
        _ => Open(Vraagcode.Verschenen, $"Is de {dossier.Wie} op de laatste oproep verschenen?", dossier.Id),
    };

    /// <summary>Who is called once and does not answer, was not called enough to have missed the appointment; how often, the municipality must know.</summary>
    private Bevinding<Beletsel>? PerTelefoon(Gedragingdossier dossier) => dossier.Gedraging.NoShow switch
    {
        { Kanaal: Kanaal.Telefoon, Belpogingen: null } => Open(
            Vraagcode.Belpogingen,
            $"De afspraak was per telefoon. Hoe vaak is voor de laatste afspraak gebeld, op de afgesproken tijd? Pas na twee pogingen is er een no-show.",
            dossier.Id,
            bronnen: [Telefonisch, Wet.Awb.Artikel("3:2")]),
        { Kanaal: Kanaal.Telefoon, Belpogingen: < Feiten.NoShow.NodigePogingen } => Ja(
            Beletsel.GeenMaatregel,
            $"De laatste afspraak was per telefoon, en er is niet twee keer gebeld op de afgesproken tijd. Eén keer niet opnemen is geen no-show."),
        _ => null,
    };
}
