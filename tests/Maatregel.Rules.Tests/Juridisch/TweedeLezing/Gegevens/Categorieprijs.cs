using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>Wat een categorie van de verordening kost.</summary>
internal sealed class Categorieprijs(Daad daad, int categorie, string regel, Tarief tarief)
{
    public Daad Daad => daad;

    public int Categorie => categorie;

    public string Regel => regel;

    public Tarief Tarief => tarief;
}
