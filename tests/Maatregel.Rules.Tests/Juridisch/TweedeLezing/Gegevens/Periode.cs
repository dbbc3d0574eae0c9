namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>De perioden die de verordening bij een onderdeel van het vierde lid noemt (artikel 18, vijfde en zesde lid).</summary>
internal sealed class Periode(Daad daad, string regel, string onderdeel, int eersteMaanden, int? herhalingMaanden)
{
    public Daad Daad => daad;

    public string Regel => regel;

    public string Onderdeel => onderdeel;

    public int EersteMaanden => eersteMaanden;

    public int? HerhalingMaanden => herhalingMaanden;
}
