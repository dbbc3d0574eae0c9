using System.Globalization;
using CsCheck;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Tests.Techniek.Feiten;

[Trait("soort", "techniek")]
public sealed class ElfproefTests
{
    [Theory]
    [InlineData("123456782")]
    [InlineData("111222333")]
    [InlineData("123.456.782")]
    [InlineData("123 456 782")]
    [InlineData("1234-56-782")]
    [InlineData("123\u00a0456  782")]
    [InlineData("BSN: 123456782.")]
    [InlineData("x123456782y")]
    [InlineData("2024-05-13 123456782")]
    [InlineData("123456782 2024")]
    public void Een_nummer_dat_de_elfproef_doorstaat_wordt_herkend(string tekst) => Assert.True(Elfproef.LijktOpBsn(tekst));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Z-2024-0117")]
    [InlineData("123456789")]
    [InlineData("000000000")]
    [InlineData("12345678")]
    [InlineData("1123456782")]
    [InlineData("1234567821")]
    [InlineData("123456,782")]
    [InlineData("123456a782")]
    [InlineData("13-05-2024")]
    public void Andere_teksten_niet(string? tekst) => Assert.False(Elfproef.LijktOpBsn(tekst));

    [Fact]
    public void Van_elke_tien_opeenvolgende_laatste_cijfers_doorstaat_er_hoogstens_een_de_proef() =>
        Gen.Int[1, 99_999_999].Sample(begin =>
        {
            var som = 0;
            var cijfers = begin.ToString("00000000", CultureInfo.InvariantCulture);
            for (var i = 0; i < 8; i++) som += (cijfers[i] - '0') * (9 - i);

            var gevonden = Enumerable.Range(0, 10).Where(laatste => Elfproef.LijktOpBsn(cijfers + (char)('0' + laatste)));
            Assert.Equal(som % 11 == 10 ? [] : [som % 11], gevonden);
        });
}
