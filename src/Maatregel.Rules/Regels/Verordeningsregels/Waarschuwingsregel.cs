using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Regels.Recidive;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>De verordening kan toelaten of voorschrijven dat een eerste keer met een waarschuwing wordt volstaan.</summary>
internal sealed class Waarschuwingsregel(Verordening verordening) : Regel<Grondslagdossier, Beletsel>
{
    private readonly Verordeningsbepaling _bron = verordening.Bron(verordening.Waarschuwing?.Artikel ?? "waarschuwing");

    public override RegelId Id => _bron.RegelId;

    public override Stap Stap => Stap.HoogteEnDuur;

    public override Bron Bron => _bron;

    public override string Vraag => "Kan of moet met een waarschuwing worden volstaan?";

    public override string Gevolg => "Een waarschuwing in plaats van een maatregel.";

    public override string? Opmerking => verordening.Waarschuwing?.Opmerking;

    public override Bevinding<Beletsel> Beoordeel(Grondslagdossier dossier)
    {
        var bevinding = Toets(dossier);
        return dossier.Gedraging.Oordeel?.Waarschuwen != Antwoord.Ja || bevinding.Status == OverwegingStatus.Onbeslist
            ? bevinding
            : bevinding.Met(new Wens(Verzoekcode.Waarschuwing, bevinding.Conclusie is not null, bevinding.Toelichting));
    }

    private Bevinding<Beletsel> Toets(Grondslagdossier dossier)
    {
        var gedraging = dossier.Gedraging;
        if (dossier.Grondslag.Geuniformeerd) return Nee($"Bij de verplichtingen van artikel 18, vierde lid, kent de wet geen waarschuwing.", Herkomst.Recht);
        var lezing = gedraging.Verordening.Waarschuwing.Lees(_bron, "waarschuwing", gedraging.Casus, gedraging.Datum);
        if (lezing.Inhoud is not { } regeling)
        {
            return lezing.Uitslag == Leesuitslag.Onbekend
                ? Onbekend(gedraging, lezing)
                : Nee($"De verordening kent hier geen waarschuwing.", Herkomst.Recht);
        }

        if (dossier.Grondslag.Categorie is not { } categorie || !regeling.Categorieen.Contains(categorie))
        {
            return Nee($"Voor deze gedraging kent de verordening geen waarschuwing.", Herkomst.Recht);
        }

        if (gedraging.Casus.EerdereMaatregelen is not { } eerdere)
        {
            return VraagVerleden(gedraging.Id);
        }

        var geldig = eerdere.Index().Where(m => m.Item.Status is not (MaatregelStatus.Vernietigd or MaatregelStatus.Ingetrokken)).ToList();
        var verbruikt = geldig.FindAll(m => Verbruikt(m.Item, regeling, gedraging.Datum));
        if (verbruikt.Count > 0)
        {
            return Nee($"Er is al eerder een maatregel of waarschuwing gegeven.", Herkomst.Berekening)
                .Met(verbruikt.TrueForAll(m => m.Item.Status is null) ? Recidiveaannames.EerdereMaatregelGeldt(Aanduiding.Eerdere(eerdere, verbruikt[0].Index), _bron) : null);
        }

        if (geldig.Exists(m => m.Item.Bekendgemaakt is null))
        {
            return Open(Vraagcode.EerdereMaatregelBekendmaking, $"Wanneer is de eerdere maatregel of waarschuwing bekendgemaakt?", gedraging.Id, Wie.Administratie);
        }

        return (regeling.Verplicht, gedraging.Oordeel?.Waarschuwen) switch
        {
            (true, _) => Ja(new Beletsel(Uitkomst.Waarschuwing), $"De verordening schrijft de eerste keer een waarschuwing voor.", Herkomst.Recht),
            (_, Antwoord.Ja) => Ja(new Beletsel(Uitkomst.Waarschuwing), $"Geoordeeld is dat een waarschuwing volstaat.", Herkomst.Oordeel),
            (_, Antwoord.Nee) => Nee($"Geoordeeld is dat een waarschuwing niet volstaat.", Herkomst.Oordeel),
            _ => Open(Vraagcode.Waarschuwen, $"Volstaat deze eerste keer een waarschuwing?", gedraging.Id),
        };
    }

    /// <summary>Who wants to warn needs to know whether that can be; who does not ask for it is not asked.</summary>
    private Bevinding<Beletsel> Onbekend(Gedragingdossier gedraging, Lezing<Waarschuwingsregeling> lezing) => gedraging.Oordeel?.Waarschuwen == Antwoord.Ja
        ? Open(Vraagcode.WaarschuwingOnbekend, lezing.Vraag("een waarschuwing"), gedraging.Id, Wie.Jurist)
        : Nee($"Van een waarschuwing in de verordening is niets bekend.", Herkomst.Recht).Met(WaarschuwingOnbekend(_bron));

    private static bool Verbruikt(EerdereMaatregel eerdere, Waarschuwingsregeling regeling, LocalDate datum) =>
        regeling.TerugkijkenInMaanden is not { } maanden || (eerdere.Bekendgemaakt is { } dag && datum <= dag.PlusMonths(maanden));

    private static Aanname WaarschuwingOnbekend(Verordeningsbepaling bron) => new(
        Aannamecode.WaarschuwingOnbekend,
        $"Of de verordening een waarschuwing kent, is niet bekend. Aangenomen is van niet.",
        [bron]);
}
