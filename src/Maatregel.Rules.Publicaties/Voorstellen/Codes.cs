using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>Codes of the document that have a type in the library.</summary>
internal static class Codes
{
    public static string Van(Regeling regeling) => regeling switch
    {
        Regeling.Ioaw => "ioaw",
        Regeling.Ioaz => "ioaz",
        _ => "participatiewet",
    };
}
