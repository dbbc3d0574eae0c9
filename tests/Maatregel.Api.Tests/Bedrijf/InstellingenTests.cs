using Maatregel.Api.Instellingen;
using Maatregel.Rules.Verordeningen;
using Microsoft.AspNetCore.Builder;

namespace Maatregel.Api.Tests.Bedrijf;

public sealed class InstellingenTests
{
    [Theory]
    [InlineData("Api:Adres=https://gemeente.example/", "Api:Adres is geen webadres zonder schuine streep aan het eind.")]
    [InlineData("Api:Contact:Email=geen adres", "Api:Contact:Email is geen e-mailadres.")]
    [InlineData("Api:Contact:Url=nergens", "Api:Contact:Url is geen webadres.")]
    [InlineData("Api:MaximaleInvoer=1023", "Api:MaximaleInvoer ligt niet tussen 1024 en 1048576 bytes.")]
    [InlineData("Api:MaximaleLijst=1023", "Api:MaximaleLijst ligt niet tussen 1024 en 1073741824 bytes.")]
    [InlineData("Api:VerzoekenPerMinuut=-1", "Api:VerzoekenPerMinuut is kleiner dan nul.")]
    [InlineData("Api:Afsluittijd=601", "Api:Afsluittijd ligt niet tussen 0 en 600 seconden.")]
    [InlineData("Verordeningen:Map=/bestaat/niet", "Verordeningen:Map bestaat niet.")]
    [InlineData("Beleid:Assembly=/bestaat/niet.dll", "Beleid:Assembly bestaat niet.")]
    [InlineData("Telemetrie:Adres=nergens", "Telemetrie:Adres is geen adres.")]
    [InlineData("Proxy:Vertrouwd:0=nergens", "Proxy:Vertrouwd bevat nergens; dat is geen netwerk als 10.0.0.0/8.")]
    [InlineData("Toegang:Modus=open", "Toegang:Modus is niet lokaal, jwt of vertrouwd-netwerk.")]
    public void Een_instelling_die_niet_past_houdt_de_start_tegen(string instelling, string fout) =>
        Assert.Equal($"Maatregel start niet: de instellingen kloppen niet.\n- {fout}", Weigering<InstellingException>("--" + instelling));

    [Fact]
    public void Achter_een_proxy_moet_de_toegang_zijn_geregeld() =>
        Assert.Equal(
            "Maatregel start niet: de instellingen kloppen niet.\n- Proxy:Vertrouwd is ingevuld, maar Toegang:Modus is lokaal: via een proxy komen ook anderen bij de dienst.",
            Weigering<InstellingException>("--Proxy:Vertrouwd:0=10.0.0.0/8"));

    [Fact]
    public void Alle_fouten_van_een_sectie_komen_tegelijk() =>
        Assert.Equal(
            "Maatregel start niet: de instellingen kloppen niet.\n- Toegang:Uitgever is geen https-adres.\n- Toegang:Doelgroep is leeg.",
            Weigering<InstellingException>("--Toegang:Modus=jwt"));

    [Theory]
    [InlineData("Api:MaximaleInvoerr=2048", "Api")]
    [InlineData("Api:MaximaleInvoer=veel", "Api")]
    [InlineData("Keuzen:NihilTeltMee=soms", "Keuzen")]
    public void Een_instelling_die_niet_bestaat_of_niet_te_lezen_is_houdt_de_start_tegen(string instelling, string sectie) =>
        Assert.StartsWith(
            $"Maatregel start niet: de instellingen kloppen niet.\n- {sectie}: een instelling bestaat niet of heeft een waarde die niet past.",
            Weigering<InstellingException>("--" + instelling),
            StringComparison.Ordinal);

    [Fact]
    public void Een_verordening_die_niet_klopt_houdt_de_start_tegen()
    {
        var map = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(map.FullName, "eigen.json"), "{}");
            Assert.Contains("eigen.json:$.id", Weigering<OngeldigeVerordeningException>("--Verordeningen:Map=" + map.FullName), StringComparison.Ordinal);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    /// <summary>Every setting of every section has a row in the manual of the operator.</summary>
    [Fact]
    public void Het_beheerboek_noemt_elke_instelling()
    {
        var beheerboek = File.ReadAllText(Bron.Pad("docs/beheer.md"));
        var secties = typeof(IInstellingen).Assembly.GetTypes().Where(t => t.IsClass && typeof(IInstellingen).IsAssignableFrom(t));
        string[] instellingen = [.. secties.SelectMany(Namen).Where(n => n != "Api:Contact"), .. typeof(ContactInstellingen).GetProperties().Select(l => "Api:Contact:" + l.Name)];

        Assert.Contains("Toegang:Modus", instellingen);
        Assert.All(instellingen, i => Assert.Contains($"`{i}`", beheerboek, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Namen(Type instellingen)
    {
        var sectie = instellingen.GetProperty(nameof(IInstellingen.Sectie))!.GetValue(null);
        return instellingen.GetProperties().Where(l => l.Name != nameof(IInstellingen.Sectie)).Select(l => $"{sectie}:{l.Name}");
    }

    private static string Weigering<T>(params string[] args)
        where T : Exception
    {
        var fout = Assert.Throws<T>(() => WebApplication.CreateSlimBuilder(args).VoegMaatregelToe());
        Assert.True(Startfout.Is(fout));
        return fout.Message;
    }
}
