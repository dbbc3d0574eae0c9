using Maatregel.Api.Instellingen;
using Maatregel.Api.Pagina.Register;
using Microsoft.AspNetCore.Builder;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>The file in which the lawyer of the municipality writes down that a rule was checked.</summary>
[Trait("soort", "techniek")]
public sealed class NagekekenTests : IDisposable
{
    private const string Kop = "regel;nagekeken-op;tekst;door;regelset;afdruk";

    private readonly string _bestand = Path.GetTempFileName();

    private readonly List<Gastheer> _gastheren = [];

    public void Dispose()
    {
        _gastheren.ForEach(g => g.Dispose());
        File.Delete(_bestand);
    }

    [Fact]
    public async Task De_rij_van_de_bladzijde_zegt_na_het_nakijken_dat_niets_is_veranderd()
    {
        var rij = await Rij();
        var bezoek = await Bezoek($"{Kop}\n{rij}", "/regels/pw-18-6");
        Assert.Equal(
            ["1 december 2026", "wetten.overheid.nl, 1 juli 2026", "juridisch medewerker", "Niets."],
            bezoek.Blad.QuerySelectorAll("[aria-labelledby=nagekeken] dd").Select(d => d.TextContent));
        await bezoek.Open("/jurist");
        Assert.Contains("Van 1 van de ", bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("1 december 2026, juridisch medewerker Niets.", bezoek.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Aan deze regel, haar lezing en haar toetsgevallen niets; elders in de regelset wel.")]
    [InlineData(1, "Veranderd: de regel zelf (vraag, gevolg, dagen of bronnen).")]
    [InlineData(2, "Veranderd: de lezing of de rechtspraak.")]
    [InlineData(3, "Veranderd: de toetsgevallen.")]
    public async Task Wat_sindsdien_is_veranderd_wordt_genoemd(int deel, string zin)
    {
        var velden = (await Rij()).Split(';');
        string[] afdrukken = [velden[4], .. velden[5].Split('-')];
        afdrukken[deel] = new string('0', afdrukken[deel].Length);
        var bezoek = await Bezoek($"{Kop}\n{string.Join(';', velden[..4])};{afdrukken[0]};{string.Join('-', afdrukken[1..])}", "/regels/pw-18-6");
        Assert.Equal(zin, bezoek.Blad.QuerySelectorAll("[aria-labelledby=nagekeken] dd")[^1].TextContent);
    }

    [Fact]
    public void De_laatste_keer_telt_ook_als_een_rekenprogramma_de_dag_anders_schreef()
    {
        const string Rest = "wetten.overheid.nl;jurist;0123456789ab;012345-6789ab-cdef01";
        var lijst = Nakijklijst.Lees($"{Kop}\npw-18-6;2027-01-04;{Rest}\npw-18-6;1-12-2026;{Rest}\nvo-10-1-b;2026-12-02;\"tekst; met een puntkomma\";jurist;0123456789ab;012345-6789ab-cdef01\n");
        Assert.Equal(new(2027, 1, 4), lijst.Laatst(new("pw-18-6"))!.Dag);
        Assert.Equal("tekst; met een puntkomma", lijst.Laatst(new("vo-10-1-b"))!.Tekst);
        Assert.Null(lijst.Laatst(new("pw-18-7")));
    }

    [Fact]
    public void Alle_fouten_houden_samen_de_start_tegen()
    {
        File.WriteAllText(_bestand, $"regel;dag\npw-99;morgen;;;x;y\npw-18-6;2026-12-01\n");
        var fouten = Assert.Throws<InstellingException>(() => WebApplication.CreateSlimBuilder(["--Nagekeken:Bestand=" + _bestand]).VoegMaatregelToe()).Fouten;
        Assert.Equal(
            [
                $"Nagekeken:Bestand: de eerste rij is niet {Kop}.",
                "Nagekeken:Bestand: rij 2: deze regel bestaat niet.",
                "Nagekeken:Bestand: rij 2: de dag is geen dag; schrijf 2026-12-01.",
                "Nagekeken:Bestand: rij 2: zeg op welke tekst is nagekeken.",
                "Nagekeken:Bestand: rij 2: zeg welke functie heeft nagekeken.",
                "Nagekeken:Bestand: rij 2: regelset of afdruk is niet zoals de bladzijde van de regel die toont.",
                "Nagekeken:Bestand: rij 3 heeft niet zes velden.",
            ],
            fouten);
    }

    /// <summary>The row that the page gives, with what a lawyer fills in.</summary>
    private async Task<string> Rij() => (await Bezoek("", "/regels/pw-18-6")).Blad.QuerySelector("[aria-labelledby=nagekeken] pre")!.TextContent
        .Replace("[dag]", "2026-12-01", StringComparison.Ordinal)
        .Replace("[tekst]", "wetten.overheid.nl, 1 juli 2026", StringComparison.Ordinal)
        .Replace("[functie]", "juridisch medewerker", StringComparison.Ordinal);

    private async Task<Bezoek> Bezoek(string inhoud, string pad)
    {
        await File.WriteAllTextAsync(_bestand, inhoud);
        var host = new Gastheer(("Nagekeken:Bestand", _bestand));
        _gastheren.Add(host);
        return await new Bezoek(host.CreateClient()).Open(pad);
    }
}
