using System.Linq.Expressions;
using NRules.Extensibility;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Toets;

/// <summary>Interprets expressions instead of compiling them: for a network that is used for a handful of cases, that is far cheaper.</summary>
internal sealed class Uitlegger : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => expression.Compile(preferInterpretation: true);
}
