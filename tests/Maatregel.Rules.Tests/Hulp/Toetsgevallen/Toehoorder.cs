using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Tests.Hulp.Toetsgevallen;

/// <summary>Hears which cases a test asks about while it runs. Unless the page is made, nobody listens.</summary>
internal static class Toehoorder
{
    private static readonly AsyncLocal<List<Getoetst>?> Lijst = new();

    public static IReadOnlyList<Getoetst> Tijdens(Action test)
    {
        List<Getoetst> gehoord = [];
        Lijst.Value = gehoord;
        try
        {
            test();
        }
        finally
        {
            Lijst.Value = null;
        }

        return gehoord;
    }

    public static Advies Hoor(Zaak zaak, Advies advies)
    {
        Lijst.Value?.Add(new Getoetst(zaak, Uitkomstwoorden.Van(advies), Kernzin.Van(advies)));
        return advies;
    }

    public static string Hoor(Zaak zaak, string regel, string waarom)
    {
        Lijst.Value?.Add(new Getoetst(zaak, Uitkomstwoorden.Van(regel, waarom), waarom));
        return waarom;
    }
}
