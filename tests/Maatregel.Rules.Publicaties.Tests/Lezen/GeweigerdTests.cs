using System.Text;
using CsCheck;
using Maatregel.Rules.Publicaties.Lezen;
using Maatregel.Rules.Publicaties.Tests.Hulp;

namespace Maatregel.Rules.Publicaties.Tests.Lezen;

/// <summary>What is broken, foreign, empty or hostile is refused, with what it is.</summary>
public sealed class GeweigerdTests
{
    /// <summary>In bytes: a part of what any of these files would become when it was read.</summary>
    private const long MeesteWerk = 4 * 1024 * 1024;

    [Theory]
    [InlineData("", "leeg", "leeg")]
    [InlineData(" \r\n\t", "leeg", "leeg")]
    [InlineData("%PDF-1.7", "geen-xml", "pdf")]
    [InlineData("PK\u0003\u0004word/document.xml", "geen-xml", "tekstverwerker")]
    [InlineData("{ \"id\": \"x\" }", "geen-xml", "JSON")]
    [InlineData("Artikel 1", "geen-xml", "geen XML")]
    [InlineData("<cvdr><meta>", "xml-ongeldig", "regel 1")]
    [InlineData("<html><body/></html>", "onbekende-vorm", "webpagina")]
    [InlineData("<factuur/>", "onbekende-vorm", "<factuur>")]
    [InlineData("<a:cvdr xmlns:a=\"urn:iets-anders\"/>", "onbekende-vorm", "<cvdr>")]
    [InlineData("<!DOCTYPE cvdr><cvdr/>", "dtd", "DTD")]
    [InlineData("<!DOCTYPE cvdr [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><cvdr>&a;</cvdr>", "dtd", "DTD")]
    [InlineData("<!DOCTYPE cvdr [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><cvdr>&b;</cvdr>", "dtd", "DTD")]
    [InlineData("<cvdr>&onbekend;</cvdr>", "xml-ongeldig", "regel 1")]
    [InlineData("<cvdr>&#0;</cvdr>", "xml-ongeldig", "regel 1")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-7\"?><cvdr/>", "onbekende-codering", "utf-7")]
    [InlineData("<?xml version=\"1.0\" encoding=\"IBM037\"?><cvdr/>", "onbekende-codering", "ibm037")]
    public void Wat_geen_verordening_is(string bestand, string code, string woord)
    {
        var fout = Assert.Single(PublicatieReader.Lees(Encoding.UTF8.GetBytes(bestand)).Fouten);

        Assert.Equal(("$", code), (fout.Pad, fout.Code));
        Assert.Contains(woord, fout.Reden, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_antwoord_van_de_zoekdienst_noemt_waar_de_tekst_staat()
    {
        var fout = Assert.Single(PublicatieReader.Lees("""
            <searchRetrieveResponse xmlns="http://www.loc.gov/zing/srw/"><records><record><recordData><gzd xmlns="http://standaarden.overheid.nl/sru">
            <enrichedData><publicatieurl_xml>https://voorbeeld.invalid/CVDR1_1.xml</publicatieurl_xml></enrichedData></gzd></recordData></record></records></searchRetrieveResponse>
            """).Fouten);

        Assert.Equal("Dit is een antwoord van de zoekdienst, zonder de tekst zelf. De tekst staat op https://voorbeeld.invalid/CVDR1_1.xml; haal dat bestand zelf op.", fout.Reden);
    }

    [Fact]
    public void Meer_teksten_in_een_bestand()
    {
        const string Tekst = "<RegelingCompact xmlns='https://standaarden.overheid.nl/stop/imop/tekst/'/>";

        Assert.Equal("meer-versies", Assert.Single(PublicatieReader.Lees($"<a>{Tekst}{Tekst}</a>").Fouten).Code);
    }

    [Fact]
    public void Utf16_wordt_niet_gelezen_met_of_zonder_begin()
    {
        const string Xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><cvdr/>";

        foreach (var bytes in new[] { Encoding.Unicode.GetBytes(Xml), [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Xml)], Encoding.BigEndianUnicode.GetBytes(Xml), Encoding.UTF32.GetBytes(Xml) })
        {
            Assert.Equal("onbekende-codering", Assert.Single(PublicatieReader.Lees(bytes).Fouten).Code);
        }
    }

    [Fact]
    public void Latijns_wordt_naar_de_kop_gelezen_en_utf8_streng()
    {
        var latijns = Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='ISO-8859-1'?><cvdr><meta><owmskern><title>Coördinatie</title></owmskern></meta></cvdr>");

        Assert.Equal("Coördinatie", PublicatieReader.Lees(latijns).Waarde!.Titel);
        Assert.Equal("onbekende-codering", Assert.Single(PublicatieReader.Lees(Encoding.Latin1.GetBytes("<cvdr>ö</cvdr>")).Fouten).Code);
    }

    [Fact]
    public void Te_diep_te_groot_en_te_veel_wordt_geweigerd_zonder_werk()
    {
        var diep = string.Concat(Enumerable.Repeat("<a>", 200_000));
        var veel = "<cvdr>" + string.Concat(Enumerable.Repeat("<a/>", XmlOpening.MeesteElementen)) + "</cvdr>";
        var bytes = new byte[PublicatieReader.GrootsteBestand + 1];
        var spaties = new string(' ', PublicatieReader.GrootsteBestand + 1);

        Assert.Equal("te-diep", ZonderWerk(() => PublicatieReader.Lees(diep)).Code);
        Assert.Equal("te-groot", ZonderWerk(() => PublicatieReader.Lees(veel)).Code);
        Assert.Equal("te-groot", ZonderWerk(() => PublicatieReader.Lees(bytes)).Code);
        Assert.Equal("te-groot", ZonderWerk(() => PublicatieReader.Lees(spaties)).Code);
    }

    /// <summary>A cell may span everything, and a head stands before every cell: little XML could ask for very much text.</summary>
    [Theory]
    [InlineData("<tbody><row><entry namest=\"c0\" nameend=\"c49\" morerows=\"499\">{0}</entry></row>{1}</tbody>")]
    [InlineData("<thead><row><entry namest=\"c0\" nameend=\"c49\">{0}</entry></row></thead><tbody><row><entry namest=\"c0\" nameend=\"c49\" morerows=\"499\">1</entry></row>{1}</tbody>")]
    public void Een_tabel_die_uit_weinig_XML_zeer_veel_tekst_maakt_wordt_geweigerd_zonder_werk(string groep)
    {
        var kolommen = string.Concat(Enumerable.Range(0, 50).Select(i => $"<colspec colname=\"c{i}\"/>"));
        var rijen = groep.Replace("{0}", new string('a', 4000), StringComparison.Ordinal).Replace("{1}", string.Concat(Enumerable.Repeat("<row/>", 499)), StringComparison.Ordinal);
        var bestand = $"<cvdr><body><regeling><regeling-tekst><artikel><kop><nr>1</nr></kop><table><tgroup>{kolommen}{rijen}</tgroup></table></artikel></regeling-tekst></regeling></body></cvdr>";

        var fout = ZonderWerk(() => PublicatieReader.Lees(bestand));

        Assert.Equal("te-groot", fout.Code);
        Assert.Contains("200000 tekens", fout.Reden, StringComparison.Ordinal);
    }

    /// <summary>What it cost stands in what was allocated: that is the same on every machine, however busy.</summary>
    private static Fout ZonderWerk(Func<Leesresultaat<Publicatie>> lees)
    {
        var voor = GC.GetAllocatedBytesForCurrentThread();
        var gelezen = lees();
        var gebruikt = GC.GetAllocatedBytesForCurrentThread() - voor;

        Assert.True(gebruikt <= MeesteWerk, $"{gebruikt} bytes");
        return Assert.Single(gelezen.Fouten);
    }

    /// <summary>Whatever is cut out of a file or put into it, there is a text or a fault, and never an exception.</summary>
    [Fact]
    public void Een_verminkt_bestand_geeft_een_tekst_of_fouten()
    {
        var heel = Encoding.UTF8.GetBytes(Publicatieschrijver.Cvdr(Proeftekst.Lees("lijst.txt")));
        string[] brokken = ["", "<", "</lid>", "&x;", "<!DOCTYPE a>", "<row/>", "<table><row><entry/></row></table>", "<lid/>", "<lijst/>", "<![CDATA[x]]>", "\0", "\u00ff", "nr=\"1.\""];
        var verminkt =
            from plaats in Gen.Int[0, heel.Length - 1]
            from weg in Gen.Int[0, 60]
            from brok in Gen.Int[0, brokken.Length - 1].Select(i => brokken[i])
            select (byte[])[.. heel[..plaats], .. Encoding.Latin1.GetBytes(brok), .. heel[Math.Min(plaats + weg, heel.Length)..]];

        verminkt.Sample(bytes => PublicatieReader.Lees(bytes) is var gelezen && gelezen.IsGeldig == (gelezen.Fouten.Count == 0), iter: 500);
    }
}
