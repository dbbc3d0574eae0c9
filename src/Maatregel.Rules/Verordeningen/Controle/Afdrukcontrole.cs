namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Checks the fingerprints of the text that a document was read from.</summary>
internal static class Afdrukcontrole
{
    public static void Controleer(IReadOnlyList<Tekstafdruk> afdrukken, string pad, Tegenspraaklijst b)
    {
        foreach (var (index, afdruk) in afdrukken.Index())
        {
            b.Eis(
                afdruk.Afdruk is null || Codevorm.IsAfdruk(afdruk.Afdruk),
                JsonPad.Element(pad, index) + ".afdruk",
                "ongeldige-afdruk",
                "Een afdruk is sha256: en 64 cijfers en letters van a tot en met f.");
        }
    }
}
