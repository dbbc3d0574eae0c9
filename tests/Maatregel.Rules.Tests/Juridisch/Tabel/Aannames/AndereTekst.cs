using System.Runtime.CompilerServices;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Tabel.Aannames;

/// <summary>The verordening reads differently. Each document is made once, so that its adviser is too.</summary>
internal static class AndereTekst
{
    public static Tabelas Van(string naam, Func<Verordening, Verordening> anders)
    {
        ConditionalWeakTable<Verordening, Verordening> gemaakt = [];
        return new(naam, z => z.OnderVerordening(gemaakt.GetValue(z.Verordening, v => anders(v))));
    }
}
