namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>Een onderwerp waarvan niet bekend is wat de verordening zegt: zij kan het regelen of niet.</summary>
internal sealed class Ongelezen(Daad daad, string onderwerp)
{
    public Daad Daad => daad;

    public string Onderwerp => onderwerp;
}
