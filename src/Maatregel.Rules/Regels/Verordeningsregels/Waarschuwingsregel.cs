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
    /// <summary>A clause that names no term looks back as long as anybody lives, in months.</summary>
    private const int ZonderTermijn = 120 * 12;

    private readonly Verordeningsbepaling _bron = verordening.Waarschuwing.Bron(verordening, "waarschuwing");

    public override RegelId Id => _bron.RegelId;

    public override Stap Stap => Stap.HoogteEnDuur;

    public override Bron Bron => _bron;

    public override string Vraag => "Kan of moet met een waarschuwing worden volstaan?";

    public override string Gevolg => "Een waarschuwing in plaats van een maatregel.";

    public override IReadOnlyList<Productregel> Productregels => [Voorzichtigheid.OngelezenEinde];

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
                ? Onbekend(gedraging, lezing.Vraag("een waarschuwing"), gedraging.Oordeel?.Waarschuwen == Antwoord.Ja)
                : NaBekijken($"De verordening kent hier geen waarschuwing.", Herkomst.Recht);
        }

        if (lezing.Aanname is not null) return NietGelezen(dossier, regeling);
        if (dossier.Grondslag.Categorie is not { } categorie || !regeling.Categorieen.Contains(categorie))
        {
            return NaBekijken($"Voor deze gedraging kent de verordening geen waarschuwing.", Herkomst.Recht);
        }

        if (gedraging.Casus.EerdereMaatregelen is not { } eerdere)
        {
            return VraagVerleden(gedraging.Id);
        }

        var treden = eerdere.Index().Select(e => Meetelling.Weeg(gedraging, e.Item, Aanduiding.Eerdere(eerdere, e.Index), Maat(regeling), gedraging.Datum)).ToList();
        if (treden.Where(t => t.Telt == Antwoord.Ja).MinBy(t => t.Aannames?.Count) is { } verbruikt)
        {
            return NaBekijken($"Er is al eerder een maatregel of waarschuwing gegeven.", Herkomst.Berekening) with { Aannames = verbruikt.Aannames ?? [] };
        }

        if (treden.Find(t => t.Telt == Antwoord.Onbekend) is { } open) return Open(open.Vraagcode!, open.Waarom, gedraging.Id, Wie.Administratie);

        return (regeling.Verplicht, gedraging.Oordeel?.Waarschuwen) switch
        {
            (true, _) => Ja(new Beletsel(Uitkomst.Waarschuwing), $"De verordening schrijft de eerste keer een waarschuwing voor.", Herkomst.Recht),
            (_, Antwoord.Ja) => Ja(new Beletsel(Uitkomst.Waarschuwing), $"Geoordeeld is dat een waarschuwing volstaat.", Herkomst.Oordeel),
            (_, Antwoord.Nee) => NaBekijken($"Geoordeeld is dat een waarschuwing niet volstaat.", Herkomst.Oordeel),
            _ => Open(Vraagcode.Waarschuwen, $"Volstaat deze eerste keer een waarschuwing?", gedraging.Id),
        };
    }

    /// <summary>A clause that nobody read ends no case. Would it end this one, or does somebody want it to, then it is asked for.</summary>
    private Bevinding<Beletsel> NietGelezen(Grondslagdossier dossier, Waarschuwingsregeling model)
    {
        var moet = model.Verplicht && dossier.Grondslag.Categorie is { } categorie && model.Categorieen.Contains(categorie);
        var waarschuwen = dossier.Gedraging.Oordeel?.Waarschuwen;
        return Onbekend(
            dossier.Gedraging,
            $"Kent de verordening bij deze gedraging een waarschuwing? De bepaling is niet gelezen; {_bron} is een model.",
            waarschuwen == Antwoord.Ja || (moet && waarschuwen != Antwoord.Nee && dossier.Gedraging.Instellingen.Bevestigd(WaarschuwingOnbekend(_bron)) is null),
            Voorzichtigheid.OngelezenEinde);
    }

    /// <summary>Who wants to warn needs to know whether that can be; who does not ask for it is not asked.</summary>
    private Bevinding<Beletsel> Onbekend(Gedragingdossier gedraging, Toelichting vraag, bool gevraagd, params IReadOnlyList<Bron> bronnen) => gevraagd
        ? Open(Vraagcode.WaarschuwingOnbekend, vraag, gedraging.Id, Wie.Jurist, [_bron, .. bronnen])
        : NaBekijken($"Van een waarschuwing in de verordening is niets bekend.", Herkomst.Recht).Met(WaarschuwingOnbekend(_bron));

    /// <summary>By which an earlier measure or warning is weighed. One on nil was imposed as well.</summary>
    private Meetelmaat Maat(Waarschuwingsregeling regeling) =>
        new(_bron, RecidiveAnker.Bekendmaking, regeling.TerugkijkenInMaanden ?? ZonderTermijn, "De verordening") { NihilTelt = true, WaarschuwingTelt = true, Waarvoor = "als eerste keer" };

    private static Aanname WaarschuwingOnbekend(Verordeningsbepaling bron) => new(
        Aannamecode.WaarschuwingOnbekend,
        $"Of de verordening een waarschuwing kent, is niet bekend. Aangenomen is van niet.",
        [bron]);
}
