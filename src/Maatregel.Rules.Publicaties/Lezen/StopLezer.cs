using System.Xml.Linq;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>Reads the standard of the official publications. Its envelope differs by who delivers it, so each fact is looked for by its name.</summary>
internal static class StopLezer
{
    private static readonly string[] Teksten = ["regelingcompact", "regelingklassiek", "regelingvrijetekst"];

    public static bool Herkent(XElement wortel) => wortel.DescendantsAndSelf().Any(e => Teksten.Contains(e.Naam()));

    public static Leesresultaat<Publicatie> Lees(XElement wortel, Opmerkingen opmerkingen)
    {
        XElement[] teksten = [.. wortel.DescendantsAndSelf().Where(e => Teksten.Contains(e.Naam()))];
        if (teksten.Length > 1) return new([new Fout("$", "meer-versies", $"Het bestand bevat {teksten.Length} teksten. Lever er één aan.")]);

        var lezer = new Blokkenlezer(opmerkingen);
        var tekst = teksten[0];
        Bijlagen.Meld(tekst, opmerkingen);
        var (id, versie) = Cvdr(wortel);
        var metagegevens = wortel.Nazaat("regelingmetadata");
        var titel = metagegevens.Kind("officieletitel").Waarde() ?? (tekst.Kind("regelingopschrift") is { } kop ? lezer.Lijn(kop) : null);
        var toestand = Toestand(wortel, opmerkingen);
        var werking = toestand.Nazaat("juridischwerkendop").Nazaat("periode");

        return new(new Publicatie
        {
            Vorm = Publicatievorm.Stop,
            Titel = titel ?? "",
            Citeertitel = metagegevens.Nazaat("citeertitel").Waarde(),
            CvdrId = id,
            CvdrVersie = versie,
            Gemeentecode = Kenmerken.Gemeente(metagegevens.Kind("eindverantwoordelijke").Waarde() ?? metagegevens.Kind("maker").Waarde()),
            Van = Kenmerken.Dag(werking.Kind("vanaf").Waarde()),
            TotEnMet = Einde.Voor(Kenmerken.Dag(werking.Kind("tot").Waarde()), opmerkingen),
            Grondslagen = [.. metagegevens?.Nazaten("grondslag").Select(Elementen.Waarde).OfType<string>() ?? []],
            Artikelen = new Artikellezer(opmerkingen).Lees(Lichaam(tekst)),
            Opmerkingen = opmerkingen.Alle,
        });
    }

    private static XElement[] Lichaam(XElement tekst)
    {
        XElement[] lichamen = [.. tekst.Nazaten("lichaam")];
        return lichamen.Length > 0 ? lichamen : [tekst];
    }

    private static (string? Id, int? Versie) Cvdr(XElement wortel) => wortel.Nazaten("frbrwork").Concat(wortel.Nazaten("frbrexpression"))
        .Select(w => w.Waarde()).Where(w => w?.Contains("CVDR", StringComparison.OrdinalIgnoreCase) == true).Select(Kenmerken.Cvdr).FirstOrDefault();

    /// <summary>The state that this text is; when several are named and none is this text, no day is known.</summary>
    private static XElement? Toestand(XElement wortel, Opmerkingen opmerkingen)
    {
        XElement[] toestanden = [.. wortel.Nazaten("bekendetoestand")];
        if (toestanden.Length <= 1) return toestanden.FirstOrDefault();
        var versie = wortel.Nazaat("regelingversie").Nazaat("frbrexpression").Waarde();
        var eigen = toestanden.FirstOrDefault(t => versie is not null && t.Kind("instrumentversie").Waarde() == versie);
        if (eigen is null) opmerkingen.Meld($"Het bestand noemt {toestanden.Length} toestanden en zegt niet welke deze tekst is: vul de eerste en de laatste dag zelf in.");
        return eigen;
    }
}
