namespace Maatregel.Api.Instellingen;

/// <summary>A file in a folder that a setting names. What cannot be read is told by its name and by that of the setting.</summary>
internal static class Mapbestand
{
    /// <exception cref="InstellingException">The file cannot be read.</exception>
    public static byte[] Lees(string instelling, string bestand)
    {
        try
        {
            return File.ReadAllBytes(bestand);
        }
        catch (Exception fout) when (fout is UnauthorizedAccessException or IOException)
        {
            throw new InstellingException([$"{instelling} bevat {Path.GetFileName(bestand)}; dat bestand is niet te lezen."]);
        }
    }

    /// <summary>As text: UTF-8, or what the mark at its start says.</summary>
    /// <exception cref="InstellingException">The file cannot be read.</exception>
    public static string LeesTekst(string instelling, string bestand)
    {
        using var tekst = new StreamReader(new MemoryStream(Lees(instelling, bestand)));
        return tekst.ReadToEnd();
    }
}
