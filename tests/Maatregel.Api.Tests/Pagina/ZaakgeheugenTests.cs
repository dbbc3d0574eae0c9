using Maatregel.Api.Instellingen;
using Maatregel.Api.Pagina.Geheugen;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>What the host remembers of a case: for a short time, and only for whoever knows its key.</summary>
[Trait("soort", "techniek")]
public sealed class ZaakgeheugenTests
{
    private readonly Klok _klok = new();

    [Fact]
    public void Na_de_ingestelde_tijd_zonder_druk_op_een_knop_is_de_zaak_vergeten()
    {
        using var geheugen = new Zaakgeheugen(new PaginaInstellingen { BewaarMinuten = 30 }, _klok);
        var zaak = geheugen.Onthoud(null, Velden("10-06-2024"))!;
        _klok.Nu += TimeSpan.FromMinutes(29);
        Assert.NotNull(geheugen.Zoek(zaak.Sleutel, "1"));
        _klok.Nu += TimeSpan.FromMinutes(29);
        Assert.NotNull(geheugen.Zoek(zaak.Sleutel, "1"));
        _klok.Nu += TimeSpan.FromMinutes(31);
        Assert.Null(geheugen.Zoek(zaak.Sleutel, "1"));
    }

    /// <summary>Also when nobody asks for anything any more.</summary>
    [Fact]
    public void Wat_te_oud_is_gaat_binnen_een_minuut_uit_het_geheugen()
    {
        using var geheugen = new Zaakgeheugen(new PaginaInstellingen { BewaarMinuten = 30 }, _klok);
        geheugen.Onthoud(null, Velden("10-06-2024"));
        _klok.Nu += TimeSpan.FromMinutes(29);
        _klok.Tik();
        Assert.Equal(1, geheugen.Aantal);
        _klok.Nu += TimeSpan.FromMinutes(2);
        _klok.Tik();
        Assert.Equal(0, geheugen.Aantal);
    }

    [Fact]
    public void Alleen_een_ander_antwoord_geeft_een_nieuwe_versie()
    {
        using var geheugen = new Zaakgeheugen(new PaginaInstellingen(), _klok);
        var eerste = geheugen.Onthoud(null, Velden("10-06-2024"))!;
        var tweede = geheugen.Onthoud(eerste, Velden("11-06-2024"))!;
        Assert.Equal((1, 2, 2), (eerste.Versie, tweede.Versie, geheugen.Onthoud(eerste, Velden("11-06-2024"))!.Versie));
        Assert.Equal("11-06-2024", Assert.Single(geheugen.Zoek(eerste.Sleutel, "1")!.Velden).Value);
    }

    [Fact]
    public void Wat_van_voor_een_snede_is_past_niet_meer()
    {
        using var geheugen = new Zaakgeheugen(new PaginaInstellingen(), _klok);
        var eerste = geheugen.Onthoud(null, Velden("10-06-2024"))!;
        geheugen.Onthoud(eerste, Velden("11-06-2024"), afgesneden: true);
        Assert.Null(geheugen.Zoek(eerste.Sleutel, "1"));
        Assert.NotNull(geheugen.Zoek(eerste.Sleutel, "2"));
    }

    [Fact]
    public void Meer_dan_er_in_past_wordt_niet_onthouden()
    {
        using var geheugen = new Zaakgeheugen(new PaginaInstellingen(), _klok);
        var zaak = geheugen.Onthoud(null, Velden(new string('a', 40 * 1024 * 1024)))!;
        Assert.Null(geheugen.Zoek(zaak.Sleutel, "1"));
    }

    private static KeyValuePair<string, string>[] Velden(string peildatum) => [KeyValuePair.Create("peildatum", peildatum)];

    private sealed class Klok : TimeProvider
    {
        private TimerCallback? _bijTik;

        public DateTimeOffset Nu { get; set; } = new(2024, 6, 10, 9, 0, 0, TimeSpan.Zero);

        public void Tik() => _bijTik!(null);

        public override DateTimeOffset GetUtcNow() => Nu;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _bijTik = callback;
            return base.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
