using System.Globalization;
using CsCheck;
using Maatregel.Rules.Feiten;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Feiten;

[Trait("soort", "techniek")]
public sealed class BurgerservicenummerTests
{
    [Theory]
    [InlineData("123456782")]
    [InlineData("123456789")]
    [InlineData("000000000")]
    [InlineData("12345678")]
    [InlineData("123.456.782")]
    [InlineData("1234-56-782")]
    [InlineData(" 123\u00a0456  782 ")]
    [InlineData("20240513")]
    [InlineData("2024-99-99")]
    public void Een_waarde_van_alleen_acht_of_negen_cijfers_is_er_een_wat_de_elfproef_ook_zegt(string waarde) =>
        Assert.True(Burgerservicenummer.Is(waarde));

    [Theory]
    [InlineData("")]
    [InlineData("Z-2024-0117")]
    [InlineData("1234567")]
    [InlineData("1234567821")]
    [InlineData("123456782a")]
    [InlineData("m-pw-18-2-2024-01-15")]
    [InlineData("2024-05-13")]
    [InlineData("13-05-2024")]
    [InlineData("12345678-9abc-4def-8123-456789012345")]
    [InlineData("123456782/1")]
    [InlineData("zaak 123456782")]
    public void Een_andere_waarde_niet(string waarde) => Assert.False(Burgerservicenummer.Is(waarde));

    [Theory]
    [InlineData("123456782")]
    [InlineData("BSN: 123456782.")]
    [InlineData("(123456782)")]
    [InlineData("- 123456782")]
    [InlineData("-123456782")]
    [InlineData("Op 2024-05-13 belde 123456782 af")]
    [InlineData("123456789 en 111222333")]
    [InlineData("bsn:111222333")]
    [InlineData("bsn_111222333")]
    [InlineData("burger 111222333")]
    [InlineData("x123456782")]
    [InlineData("123456782é")]
    [InlineData("Z-123456782")]
    [InlineData("123456782-1")]
    [InlineData("2024/123456782")]
    [InlineData("111.222.333")]
    [InlineData("De heer 111 222 333 kwam niet.")]
    [InlineData("1112-22-333")]
    [InlineData("1 1 1 2 2 2 3 3 3")]
    [InlineData("111.222.333 op 13-05-2024")]
    [InlineData("bsn 10000021")]
    public void In_een_tekst_is_het_een_nummer_dat_de_elfproef_doorstaat(string tekst) => Assert.True(Burgerservicenummer.StaatIn(tekst));

    [Theory]
    [InlineData("")]
    [InlineData("123456789")]
    [InlineData("000000000")]
    [InlineData("12345678")]
    [InlineData("10000021")]
    [InlineData("1123456782")]
    [InlineData("1234567821")]
    [InlineData("123.456-782")]
    [InlineData("123,456,782")]
    public void Een_ander_of_langer_nummer_niet(string tekst) => Assert.False(Burgerservicenummer.StaatIn(tekst));

    /// <summary>Each of these holds eight or nine digits that pass the elfproef, and is something else.</summary>
    [Theory]
    [InlineData("Z-2024-00104", "2024-")]
    [InlineData("bsn niet nodig: 06-10000021", "06")]
    [InlineData("a1b2111222333a1b2", "a1b2")]
    [InlineData("10000021-9abc-4def-8123-456789012345 bsn", "-9abc-4def-8123-456789012345")]
    public void Een_jaar_een_telefoonnummer_en_een_sleutel_van_een_programma_niet(string tekst, string teken)
    {
        Assert.Contains(teken, tekst, StringComparison.Ordinal);
        Assert.False(Burgerservicenummer.StaatIn(tekst));
    }

    /// <summary>Whatever the day: neither alone, nor in an identification, nor in a sentence.</summary>
    [Fact]
    public void Een_dag_is_er_nooit_een() =>
        Assert.All(
            Enumerable.Range(0, 4000).Select(i => new LocalDate(2019, 1, 1).PlusDays(i)),
            dag => Assert.All(
                (string[])[$"m-pw-18-2-{dag:uuuu-MM-dd}", $"g-{dag:uuuu-MM-dd}-1", $"bsn gevraagd op {dag:dd-MM-uuuu}", $"op {dag:d-M-uuuu} 3 keer", $"{dag:d/M/uuuu}", $"bsn {dag:uuuuMMdd}", $"vo-10-1-b van {dag:dd.MM.uuuu}"],
                tekst => Assert.False(Burgerservicenummer.StaatIn(tekst), tekst)));

    [Theory]
    [InlineData("Zie ECLI:NL:CRVB:2020:2767 en ECLI:NL:RBDHA:2021:12345.")]
    [InlineData("Artikel 18, vierde lid, onderdeel h, en artikel 10-1-b van 2015.")]
    [InlineData("De schade is € 1.308,45, samen € 12.308,45.")]
    [InlineData("gmb-2015-1944, stb-2014-269, CVDR345917")]
    public void Een_gewoon_getal_in_een_motivering_is_er_geen(string tekst) => Assert.False(Burgerservicenummer.StaatIn(tekst));

    [Fact]
    public void Van_elke_tien_opeenvolgende_laatste_cijfers_doorstaat_er_hoogstens_een_de_proef() =>
        Gen.Int[1, 99_999_999].Sample(begin =>
        {
            var som = 0;
            var cijfers = begin.ToString("00000000", CultureInfo.InvariantCulture);
            for (var i = 0; i < 8; i++) som += (cijfers[i] - '0') * (9 - i);

            var gevonden = Enumerable.Range(0, 10).Where(laatste => Burgerservicenummer.StaatIn(cijfers + (char)('0' + laatste)));
            Assert.Equal(som % 11 == 10 ? [] : [som % 11], gevonden);
        });
}
