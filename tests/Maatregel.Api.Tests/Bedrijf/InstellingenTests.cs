using Maatregel.Api.Instellingen;
using Maatregel.Rules.Verordeningen;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

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
    [InlineData("Api:VerzoekenTegelijk=0", "Api:VerzoekenTegelijk ligt niet tussen 1 en 1024.")]
    [InlineData("Api:ReeksenTegelijk=0", "Api:ReeksenTegelijk ligt niet tussen 1 en 1024.")]
    [InlineData("Api:Verbindingen=0", "Api:Verbindingen ligt niet tussen 1 en 100000.")]
    [InlineData("Api:LangstePauze=1", "Api:LangstePauze ligt niet tussen 2 en 3600 seconden.")]
    [InlineData("Pagina:Huisstijl=/bestaat/niet", "Pagina:Huisstijl bestaat niet.")]
    [InlineData("Pagina:BewaarMinuten=-1", "Pagina:BewaarMinuten ligt niet tussen 0 en 480 minuten.")]
    [InlineData("Pagina:BewaarMinuten=481", "Pagina:BewaarMinuten ligt niet tussen 0 en 480 minuten.")]
    [InlineData("Api:Afsluittijd=601", "Api:Afsluittijd ligt niet tussen 0 en 600 seconden.")]
    [InlineData("Verordeningen:Map=/bestaat/niet", "Verordeningen:Map bestaat niet.")]
    [InlineData("Normen:Map=/bestaat/niet", "Normen:Map bestaat niet.")]
    [InlineData("Normen:Map=/proc/self/fdinfo", "Normen:Map bevat geen normen: er staat geen bestand in dat op .csv eindigt.")]
    [InlineData("Keuzen:Map=/bestaat/niet", "Keuzen:Map bestaat niet.")]
    [InlineData("Keuzen:Map=/proc/self/fdinfo", "Keuzen:Map bevat geen keuzen: er staat geen bestand in dat op .json eindigt.")]
    [InlineData("Teksten:Map=/bestaat/niet", "Teksten:Map bestaat niet.")]
    [InlineData("Teksten:Map=/proc/self/fdinfo", "Teksten:Map bevat geen teksten: er staat geen bestand in dat op .txt of .docx eindigt.")]
    [InlineData("Api=5", "Api is een groep instellingen en heeft zelf geen waarde: noem de instelling erin, zoals Api:Naam.")]
    [InlineData("verordeningen=/x", "verordeningen is een groep instellingen en heeft zelf geen waarde: noem de instelling erin, zoals verordeningen:Naam.")]
    [InlineData("Keuzen:RecidiveAnker=Bekendmaking,Besluit", "Keuzen:RecidiveAnker heeft een waarde die niet bestaat. Kies uit: Bekendmaking, Besluit, Gedraging.")]
    [InlineData("Nagekeken:Bestand=/bestaat/niet", "Nagekeken:Bestand bestaat niet.")]
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

    [Fact]
    public void Alle_fouten_in_wat_van_de_wettekst_is_bevestigd_komen_tegelijk() => Assert.Equal(
        """
        Maatregel start niet: de instellingen kloppen niet.
        - Horizon:Bevestigd:0:TotEnMet: "volgend jaar" is geen dag; schrijf 2027-06-30.
        - Horizon:Bevestigd:0:BevestigdOp: "" is geen dag; schrijf 2027-01-04.
        - Horizon:Bevestigd:0:Bepaling: "pw-99" is geen artikel of lid dat kan worden bevestigd. Kies een van pw-8, pw-9, pw-9a, pw-13, pw-17, pw-18, pw-18b, pw-43, pw-44, pw-54, pw-55, ioaw-13, ioaw-17, ioaw-20, ioaw-37, ioaw-37a, ioaw-38, ioaz-13, ioaz-17, ioaz-20, ioaz-37, ioaz-37a, ioaz-38, of een lid daarvan zoals pw-18-2.
        - Horizon:Bevestigd:0:Bron: zeg waar de tekst is gelezen.
        - Horizon:Bevestigd:0:Door: zeg welke functie dat heeft bevestigd.
        - Horizon:Bevestigd:1:TotEnMet: pw-18-2 is al gelezen tot en met 2026-12-31; bevestig een latere dag.
        - Horizon:Bevestigd:2:Bepaling: "pw-18-13" kan niet worden bevestigd: daarop berust geen advies. Kies pw-18 of een lid ervan: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.
        """.ReplaceLineEndings("\n"),
        Weigering<InstellingException>(
            "--Horizon:Bevestigd:0:Bepaling=pw-99",
            "--Horizon:Bevestigd:0:TotEnMet=volgend jaar",
            "--Horizon:Bevestigd:1:Bepaling=pw-18-2",
            "--Horizon:Bevestigd:1:TotEnMet=2026-12-31",
            "--Horizon:Bevestigd:1:Bron=wetten.overheid.nl",
            "--Horizon:Bevestigd:1:BevestigdOp=2027-01-04",
            "--Horizon:Bevestigd:1:Door=jurist",
            "--Horizon:Bevestigd:2:Bepaling=pw-18-13",
            "--Horizon:Bevestigd:2:TotEnMet=2027-06-30",
            "--Horizon:Bevestigd:2:Bron=wetten.overheid.nl",
            "--Horizon:Bevestigd:2:BevestigdOp=2027-01-04",
            "--Horizon:Bevestigd:2:Door=jurist"));

    [Theory]
    [InlineData("Normen:Map", "weg.csv")]
    [InlineData("Keuzen:Map", "weg.json")]
    [InlineData("Teksten:Map", "beschikking.txt")]
    [InlineData("Teksten:Map", "beschikking.docx")]
    public void Een_bestand_dat_niet_te_lezen_is_houdt_de_start_tegen_en_staat_in_de_melding(string instelling, string bestand)
    {
        var map = Directory.CreateTempSubdirectory();
        try
        {
            File.CreateSymbolicLink(Path.Combine(map.FullName, bestand), "/bestaat/niet");
            Assert.EndsWith($"- {instelling} bevat {bestand}; dat bestand is niet te lezen.", Weigering<InstellingException>($"--{instelling}={map.FullName}"), StringComparison.Ordinal);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    [Fact]
    public void Een_map_zonder_verordeningen_houdt_de_start_tegen_en_een_bestand_dat_niet_te_lezen_is_alleen_als_dat_is_ingesteld()
    {
        var map = Directory.CreateTempSubdirectory();
        try
        {
            Assert.EndsWith("- Verordeningen:Map bevat geen verordening: er staat geen bestand in dat op .json eindigt.", Weigering<InstellingException>("--Verordeningen:Map=" + map.FullName), StringComparison.Ordinal);

            File.CreateSymbolicLink(Path.Combine(map.FullName, "weg.json"), "/bestaat/niet");
            Assert.EndsWith("- weg.json:$: Dit bestand is niet te lezen.", Weigering<OngeldigeVerordeningException>("--Verordeningen:Map=" + map.FullName, "--Verordeningen:FoutHoudtTegen=true"), StringComparison.Ordinal);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    /// <summary>What the platform tells in English begins with what it means and where to look.</summary>
    [Theory]
    [InlineData("urls=nergens", "een adres of getal is niet te lezen")]
    [InlineData("Logging:LogLevel:Default=Veel", "Logging:LogLevel heeft een waarde die niet bestaat")]
    public async Task Wat_het_platform_weigert_staat_er_in_het_Nederlands(string instelling, string fout)
    {
        var weigering = await Record.ExceptionAsync(async () => await (await EchteServer.Start("--" + instelling)).DisposeAsync());

        Assert.NotNull(weigering);
        Assert.StartsWith("Maatregel start niet: " + fout, Startfout.Melding(weigering), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_groep_instellingen_die_niet_bestaat_houdt_de_start_tegen() =>
        Assert.Equal(
            "Maatregel start niet: de instellingen kloppen niet.\n- Toegangg bestaat niet: er is geen groep instellingen met die naam.",
            Weigering<InstellingException>("--Toegangg:Modus=jwt"));

    /// <summary>With a prefix of its own, so that hosts of other tests do not see the variable.</summary>
    [Theory]
    [InlineData("VAN_EEN_ANDER__NAAM", false)]
    [InlineData("Paginaa__Huisstijl", true)]
    public void Een_onbekende_groep_in_de_omgeving_ook_maar_de_variabelen_van_anderen_niet(string variabele, bool geweigerd)
    {
        const string Begin = "proef_";
        var builder = WebApplication.CreateSlimBuilder();
        Environment.SetEnvironmentVariable(Begin + variabele, "x");
        try
        {
            builder.Configuration.AddEnvironmentVariables(Begin);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Begin + variabele, null);
        }

        var fout = Record.Exception(() => builder.VoegMaatregelToe());

        Assert.Equal(geweigerd, fout is InstellingException);
    }

    [Theory]
    [InlineData("Api:MaximaleInvoerr=2048", "Api:MaximaleInvoerr bestaat niet.")]
    [InlineData("Api:Contact:Telefoon=112", "Api:Contact:Telefoon bestaat niet.")]
    [InlineData("Api:Contact=iemand", "Api:Contact is een groep instellingen en heeft zelf geen waarde: noem de instelling erin, zoals Api:Contact:Naam.")]
    [InlineData("Api:MaximaleInvoer:Bytes=2048", "Api:MaximaleInvoer:Bytes bestaat niet: Api:MaximaleInvoer is één waarde.")]
    [InlineData("Proxy:Vertrouwd=10.0.0.0/8", "Proxy:Vertrouwd is een lijst: geef elke waarde een nummer, zoals Proxy:Vertrouwd:0.")]
    [InlineData("Horizon:Bevestigd=pw-18", "Horizon:Bevestigd is een lijst: geef elke waarde een nummer, zoals Horizon:Bevestigd:0.")]
    [InlineData("Horizon:Bevestigd:0=pw-18", "Horizon:Bevestigd:0 is een groep instellingen en heeft zelf geen waarde: noem de instelling erin, zoals Horizon:Bevestigd:0:Naam.")]
    [InlineData("Horizon:Bevestigd:0:Artikel=pw-18", "Horizon:Bevestigd:0:Artikel bestaat niet.")]
    [InlineData("Kestrel:Endpoint:Http:Url=http://localhost:0", "Kestrel:Endpoint bestaat niet. Kies uit: Certificates, EndpointDefaults, Endpoints.")]
    [InlineData("Kestrel:Limits:MaxConcurrentConnections=5", "Kestrel:Limits bestaat niet. Kies uit: Certificates, EndpointDefaults, Endpoints.")]
    [InlineData("HostOptions:ShutdownTimeout=5", "HostOptions bestaat niet: er is geen groep instellingen met die naam.")]
    [InlineData("Api:MaximaleInvoer=veel", "Api:MaximaleInvoer heeft een waarde die niet past.")]
    [InlineData("Keuzen:NihilTeltMee=soms", "Keuzen:NihilTeltMee heeft een waarde die niet past.")]
    [InlineData("Keuzen:NihilTeltMee=7", "Keuzen:NihilTeltMee heeft een waarde die niet bestaat. Kies uit: Onbekend, Ja, Nee.")]
    [InlineData("Telemetrie:Adres=ftp://verzamelaar", "Telemetrie:Adres is geen adres.")]
    public void Een_instelling_die_niet_bestaat_of_niet_te_lezen_is_houdt_de_start_tegen(string instelling, string fout) =>
        Assert.Equal($"Maatregel start niet: de instellingen kloppen niet.\n- {fout}", Weigering<InstellingException>("--" + instelling));

    [Fact]
    public void Een_verordening_die_niet_klopt_houdt_de_start_tegen()
    {
        var map = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(map.FullName, "eigen.json"), "{}");
            Assert.Contains("eigen.json:$.id", Weigering<OngeldigeVerordeningException>("--Verordeningen:Map=" + map.FullName, "--Verordeningen:FoutHoudtTegen=true"), StringComparison.Ordinal);
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
        return Startfout.Melding(fout);
    }
}
