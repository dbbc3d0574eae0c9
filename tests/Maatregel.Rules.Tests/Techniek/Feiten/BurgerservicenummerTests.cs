using System.Globalization;
using CsCheck;
using Maatregel.Rules.Feiten;

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
    public void In_een_tekst_is_het_een_los_nummer_dat_de_elfproef_doorstaat(string tekst) => Assert.True(Burgerservicenummer.StaatIn(tekst));

    [Theory]
    [InlineData("")]
    [InlineData("123456789")]
    [InlineData("000000000")]
    [InlineData("12345678")]
    [InlineData("1123456782")]
    [InlineData("1234567821")]
    [InlineData("123 456 782")]
    [InlineData("Z-123456782")]
    [InlineData("123456782-1")]
    [InlineData("2024/123456782")]
    [InlineData("x123456782")]
    [InlineData("123456782é")]
    public void Een_langer_nummer_of_een_deel_van_een_kenmerk_niet(string tekst) => Assert.False(Burgerservicenummer.StaatIn(tekst));

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
