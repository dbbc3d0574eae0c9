using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Step 11: what each conduct came to, once it is looked at beside the others.</summary>
internal sealed class Samenloopbeslisser(Regelindelingen indelingen, Verslag verslag)
{
    public List<Gedragingbeslissing> Beslis(List<Gedragingbeslissing> opZichzelf)
    {
        var mogelijk = opZichzelf.FindAll(b => b.Einde is null);
        if (mogelijk.Count < 2) return opZichzelf;

        VraagOfHetEenHandelingIs(mogelijk);
        var opzij = mogelijk
            .Where(b => b.Dossier!.Gedraging.Handeling is not null)
            .GroupBy(b => b.Dossier!.Gedraging.Handeling!)
            .SelectMany(handeling => OpzijGezet([.. handeling]))
            .ToDictionary(b => b.Gedraging, StringComparer.Ordinal);
        return opZichzelf.ConvertAll(b => opzij.GetValueOrDefault(b.Gedraging, b));
    }

    private void VraagOfHetEenHandelingIs(List<Gedragingbeslissing> mogelijk)
    {
        foreach (var groep in MogelijkEenHandeling.Groepeer([.. mogelijk.Select(b => b.Dossier!)]).Where(g => g.Any(d => d.Gedraging.Handeling is null)))
        {
            var namen = string.Join(" en ", groep.Select((d, plaats) => plaats == 0 ? d.Aanduiding.Begin : d.Aanduiding));
            verslag.Vraag(new OpenVraag(
                Vraagcode.Samenloop,
                MogelijkEenHandeling.OpEenDag(groep)
                    ? (Toelichting)$"{namen} waren op dezelfde dag, {groep[0].Datum}. Zijn zij één handeling of meer? Geef elke handeling een naam."
                    : $"{namen} gaan over dezelfde afspraak of sluiten op elkaar aan. Is dit één handeling die doorliep, of zijn het er meer? Geef elke handeling een naam.",
                null,
                Wie.Consulent,
                [groep[0].LeesSamenloop().Bron]));
        }
    }

    /// <summary>The conduct of one act whose measure gives way to a heavier one.</summary>
    private List<Gedragingbeslissing> OpzijGezet(List<Gedragingbeslissing> handeling)
    {
        if (handeling.Count < 2) return [];
        var dossier = new Handelingdossier([.. handeling.Select(b => (b.Dossier!, b.Gekozen?.Tarief))]);
        List<Gedragingbeslissing> lichter = [];
        foreach (var regel in indelingen.Van(dossier.Eerste).Samenloop)
        {
            var bevinding = regel.Beoordeel(dossier);
            if (bevinding.Conclusie is not { } zwaarste)
            {
                verslag.Neem(bevinding);
                continue;
            }

            foreach (var beslissing in handeling.Where(b => b.Gedraging != zwaarste.Gedraging))
            {
                verslag.VervalVragen(beslissing.Gedraging);
                verslag.Noteer(new Beoordeling<Zwaarste>(regel, bevinding), dossier.Eerste.Datum, beslissing.Gedraging);
                lichter.Add(beslissing with { Einde = Uitkomst.GeenMaatregel, Regel = regel.Id, Toelichting = bevinding.Toelichting });
            }
        }

        return lichter;
    }
}
