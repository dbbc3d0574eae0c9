using NRules.Extensibility;

namespace Maatregel.Rules.NRules.Sessie;

/// <summary>Hands the rules of a session its adviser, and leaves everything else to whoever handed it out before.</summary>
internal sealed class Adviseurlevering(IMaatregelAdviseur adviseur, IDependencyResolver verder) : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) =>
        serviceType == typeof(IMaatregelAdviseur) ? adviseur : verder.Resolve(context, serviceType);
}
