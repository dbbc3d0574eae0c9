using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>What happened: a no-show, or a duty by article in plain words.</summary>
internal sealed class GedragingScherm : Scherm
{
    public override string Code => "gedraging";

    public override string Titel => "Wat is er gebeurd?";

    public override string Kort => "Wat is er gebeurd";

    public override string Inleiding => "Kies de verplichting die volgens u niet is nagekomen. Of dat zo is, komt later.";

    public override IReadOnlyList<Vraag> Vragen(Stand stand)
    {
        var regeling = Keuzelijsten.Regelingen.Lees(stand.Ingevuld[Formulier.Velden.Regeling]) ?? Regeling.Participatiewet;
        string? vorigeKop = null;
        List<Optie> opties = [new Optie("no-show", "De persoon kwam niet op een afspraak") { Kop = "No-show", Uitleg = "En meldde zich vooraf niet af." }];
        foreach (var verplichting in Verplichtingen.Alle.Where(v => v.Regeling == regeling))
        {
            var kop = "Artikel " + verplichting.Bron.Artikelnummer + (verplichting.Bron.Lidnummer is { } lid ? $", lid {lid}" : "") + ", " + verplichting.Bron.Wet.Naam;
            opties.Add(new Optie(verplichting.Code, "Niet " + verplichting.Omschrijving)
            {
                Kop = kop == vorigeKop ? null : kop,
                Uitleg = verplichting.Bron.Onderdeelletter is { } onderdeel ? $"Onderdeel {onderdeel}" : null,
            });
            vorigeKop = kop;
        }

        return [Schermen.Vragen.Keuze(Formulier.Velden.Gedraging, "Wat deed de persoon niet?", [.. opties.Select(Leesbaar)])];
    }

    /// <summary>The library words a duty as what must be done; the two that are worded as a "niet" already read as the conduct.</summary>
    private static Optie Leesbaar(Optie optie) =>
        optie.Tekst.StartsWith("Niet zich niet ", StringComparison.Ordinal) ? optie with { Tekst = "Zich zeer ernstig misdragen tegen personen die de wet uitvoeren" }
        : optie.Tekst.Contains(" niet belemmeren", StringComparison.Ordinal) ? optie with { Tekst = Hoofdletter(optie.Tekst["Niet ".Length..].Replace(" niet belemmeren", " belemmeren", StringComparison.Ordinal)) }
        : optie;

    private static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
