using System.Xml.Linq;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>Reads the XML of lokaleregelgeving.overheid.nl.</summary>
internal static class CvdrLezer
{
    public static Leesresultaat<Publicatie> Lees(XElement wortel, Opmerkingen opmerkingen)
    {
        var lezer = new Blokkenlezer(opmerkingen);
        var body = wortel.Kind("body") ?? wortel;
        var kern = wortel.Nazaat("owmskern");
        var mantel = wortel.Nazaat("owmsmantel");
        var cvdr = wortel.Nazaat("cvdripm");
        var (id, versie) = Kenmerken.Cvdr(kern.Kind("identifier").Waarde());
        var orgaan = kern.Kind("creator");
        Bijlagen.Meld(body, opmerkingen);
        var intitule = body.Kind("intitule") is { } kop ? lezer.Lijn(kop) : null;

        return new(new Publicatie
        {
            Vorm = Publicatievorm.Cvdr,
            Titel = kern.Kind("title").Waarde() ?? intitule ?? "",
            Citeertitel = mantel.Kind("alternative").Waarde(),
            CvdrId = id,
            CvdrVersie = versie,
            Orgaan = orgaan.Waarde(),
            VastgesteldDoor = Vaststellers.Lees(mantel.Kind("isratifiedby").Waarde(), opmerkingen),
            VastgesteldOp = Kenmerken.Dag(mantel.Kind("issued").Waarde()),
            Van = Kenmerken.Dag(cvdr.Kind("inwerkingtredingdatum").Waarde()),
            TotEnMet = Einde.Voor(Kenmerken.Dag(cvdr.Kind("uitwerkingtredingdatum").Waarde()), opmerkingen),
            TerugwerkendTot = Kenmerken.Dag(cvdr.Kind("terugwerkendekrachtdatum").Waarde()),
            Grondslagen = [.. mantel?.Kinderen("source").Select(Elementen.Waarde).OfType<string>() ?? []],
            Bekendmaking = mantel.Kind("isformatof").Waarde(),
            Artikelen = new Artikellezer(opmerkingen).Lees(Tekst(body)),
            Opmerkingen = opmerkingen.Alle,
        });
    }

    /// <summary>The rules themselves; what explains them and what is attached to them is no rule.</summary>
    private static XElement[] Tekst(XElement body)
    {
        XElement[] teksten = [.. body.Nazaten("regeling-tekst")];
        return teksten.Length > 0 ? teksten : [.. body.Kinderen("regeling")];
    }
}
