using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>Every conduct that a document can be asked about: each duty, and each provision, case and bracket apart where there are more.</summary>
internal static class Gevallen
{
    private static readonly Oordeel Verwijtbaar = new()
    {
        VerplichtingOpgelegd = Antwoord.Ja,
        FeitenVastgesteld = Antwoord.Ja,
        Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = Mate.Volledig, Motivering = "Voor de tabel." },
        WilOndubbelzinnigNiet = Antwoord.Nee,
        Waarschuwen = Antwoord.Nee,
        VoorwaardeSpreiding = Antwoord.Ja,
        Spreidingsplan = 1,
        Voorwaarden = new Voorwaarden
        {
            VoorVerhuizing = Antwoord.Ja,
            ReistijdHoogstensDrieUur = Antwoord.Ja,
            ReizenNoodzakelijk = Antwoord.Ja,
            GeenAndereMogelijkheid = Antwoord.Ja,
            ContractTenMinsteEenJaar = Antwoord.Ja,
            NettoloonTenMinsteNorm = Antwoord.Ja,
            OpvangScholingEnBelastbaarheidOnderzocht = Antwoord.Ja,
        },
    };

    public static IEnumerable<Geval> Van(Verordening v, Regeling regeling) => Verplichtingen.Alle.Where(p => p.Regeling == regeling).SelectMany(p => Van(v, p));

    private static IEnumerable<Geval> Van(Verordening v, Verplichting plicht)
    {
        if (plicht.Code == Verplichtingcode.Pw18Lid2TekortschietendBesef && v.TekortschietendBesef?.Inhoud is { } besef) return Besef(v, besef, plicht);
        if (plicht.Geuniformeerd) return [Schending(plicht, plicht.Code) with { Pad = "$.uniform" }];
        Geval[] bepalingen =
        [
            .. v.Gedragingen.Index().Where(g => g.Item.Status == Bepalingstatus.Bekend && g.Item.Regelingen.Contains(plicht.Regeling) && g.Item.Verplichtingen.Contains(plicht))
                .Select(g => Bepaling(v, g.Item, plicht, JsonPad.Element("$.gedragingen", g.Index))),
        ];
        return bepalingen.Length == 0 ? [Schending(plicht)] : bepalingen;
    }

    private static Geval Bepaling(Verordening v, Gedragsbepaling bepaling, Verplichting plicht, string pad)
    {
        var geval = Schending(plicht, v.Bron(bepaling.Artikel).RegelId.Waarde);
        var (plek, categorie) = v.Tarieven.Index().FirstOrDefault(t => t.Item.Categorie == bepaling.Categorie && t.Item.GeldtVoor(plicht.Regeling));
        var eigen = bepaling.Recidive ?? categorie?.Recidive;
        return geval with
        {
            Bijzonder = Rijnaam.Van(v, bepaling.Artikel, bepaling.Omschrijving),
            Categorie = bepaling.Categorie,
            Plicht = Onderscheidt(v, bepaling, plicht) ? new RegelId(plicht.Code) : null,
            Recidive = Herhaling(v, eigen, bepaling.Categorie),
            Herhalingspad = eigen is null ? null : (bepaling.Recidive is null ? JsonPad.Element("$.tarieven", plek) : pad) + ".recidive",
            Pad = pad,
            JongerDan27 = Als(bepaling.Persoon is Persoonsvoorwaarde.JongerDan27 or Persoonsvoorwaarde.JongerDan27InZoektijd),
            InZoektijd = bepaling.Persoon == Persoonsvoorwaarde.JongerDan27InZoektijd,
            AlleenstaandeOuder = Als(bepaling.Persoon == Persoonsvoorwaarde.AlleenstaandeOuder),
            Gedraging = MetTarief(geval.Gedraging with { Misdraging = bepaling.Misdraging }, bepaling.Tarief ?? categorie?.Tarief),
        };
    }

    /// <summary>Whether the duty tells more than the provision: it is one of more in the provision, and stands in no other.</summary>
    private static bool Onderscheidt(Verordening v, Gedragsbepaling bepaling, Verplichting plicht) =>
        v.Gedragingen.Where(g => g.Artikel == bepaling.Artikel).SelectMany(g => g.Verplichtingen).Distinct().Skip(1).Any()
        && v.Gedragingen.All(g => g.Artikel == bepaling.Artikel || !g.Verplichtingen.Contains(plicht));

    private static IEnumerable<Geval> Besef(Verordening v, TekortschietendBesef besef, Verplichting plicht)
    {
        foreach (var (index, geval) in besef.Gevallen.Index())
        {
            yield return Schending(plicht) with
            {
                Bijzonder = Rijnaam.Van(v, geval.Artikel, geval.Omschrijving),
                Pad = "$.tekortschietendBesef",
                Recidive = Herhaling(v, geval.Recidive, null),
                Herhalingspad = geval.Recidive is null ? null : JsonPad.Element("$.tekortschietendBesef.inhoud.gevallen", index) + ".recidive",
                Gedraging = MetTarief(Schending(plicht).Gedraging with { Besefsgeval = geval.Code }, geval.Tarief),
            };
        }

        decimal onder = 0;
        foreach (var schijf in besef.Schijven)
        {
            var bedrag = schijf.TotEnMet ?? onder + 1;
            yield return Schending(plicht) with
            {
                Bijzonder = $"{v.Bron(schijf.Artikel).Plaats}: benadelingsbedrag {NederlandseWeergave.Bedrag(bedrag)}",
                Pad = "$.tekortschietendBesef",
                Recidive = Herhaling(v, null, null),
                Gedraging = MetTarief(Schending(plicht).Gedraging with { Benadelingsbedrag = bedrag }, schijf.Tarief),
            };
            onder = bedrag;
        }
    }

    /// <summary>The clause on repeats that a conduct has for itself, or else the one for all, as far as it was read.</summary>
    private static Recidiveregeling? Herhaling(Verordening v, EigenRecidive? eigen, int? categorie) =>
        eigen is not null ? eigen.Inhoud
        : v.Recidive is { Status: Bepalingstatus.Bekend, Inhoud: { } algemeen } && algemeen.AlleenCategorieen?.Any(c => c == categorie) != false ? algemeen
        : null;

    /// <summary>Where the tariff leaves something to the case, the case takes the most it allows.</summary>
    private static Gedraging MetTarief(Gedraging gedraging, Tarief? tarief) => gedraging with
    {
        MaandenLangereAfhankelijkheid = tarief?.Duurformule?.MaximumMaanden,
        Oordeel = gedraging.Oordeel! with { Percentage = tarief is { PercentageIsMaximum: true } ? tarief.Percentage : null, PercentageMotivering = tarief is { PercentageIsMaximum: true } ? "Het hoogste dat kan." : null },
    };

    private static Geval Schending(Verplichting plicht, string? grondslag = null) => new()
    {
        Verplichting = plicht,
        Gedraging = new Gedraging
        {
            Id = "g1",
            Verplichting = plicht,
            Nakoming = Nakoming.Niet,
            VerliesVanWerk = Antwoord.Nee,
            Oordeel = Verwijtbaar with { Grondslag = grondslag is null ? null : new Grondslagkeuze { Keuze = new RegelId(grondslag), Motivering = "Voor de tabel." } },
        },
    };

    private static Antwoord Als(bool ja) => ja ? Antwoord.Ja : Antwoord.Nee;
}
