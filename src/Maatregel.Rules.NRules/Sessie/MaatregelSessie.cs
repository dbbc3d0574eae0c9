using Maatregel.Rules.NRules.Sessie.Koppelingen;
using NRules;
using NRules.Fluent;

namespace Maatregel.Rules.NRules.Sessie;

/// <summary>
/// Het advies in een eigen sessie van NRules: voeg een <c>Casus</c> toe, en het advies, de gedragingen, de eerdere maatregelen,
/// de overwegingen, de open vragen en de geadviseerde maatregelen worden feiten waarop uw regels passen.
/// </summary>
public static class MaatregelSessie
{
    /// <summary>Laadt de regels die van een casus een advies maken, en van dat advies feiten.</summary>
    /// <param name="repository">Waarin ook uw eigen regels staan.</param>
    public static RuleRepository LaadMaatregel(this RuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        repository.Load(bron => bron.PrivateTypes().From(typeof(AdviesBijCasus), typeof(Gedragingen), typeof(EerdereMaatregelen), typeof(Overwegingen), typeof(OpenVragen), typeof(GeadviseerdeMaatregelen)).To("maatregel"));
        return repository;
    }

    /// <summary>Houdt feiten uit elkaar die gelijk zijn: twee gelijke overwegingen zijn er twee. Roep dit aan vóór het vertalen.</summary>
    /// <param name="vertaler">De vertaler van uw regels.</param>
    public static RuleCompiler MetMaatregelfeiten(this RuleCompiler vertaler)
    {
        ArgumentNullException.ThrowIfNull(vertaler);
        Maatregelfeiten.Registreer(vertaler.FactIdentityComparerRegistry);
        return vertaler;
    }

    /// <summary>Geeft de sessie een adviseur. Wat uw regels verder nodig hebben, komt nog steeds van wie het eerst leverde.</summary>
    /// <param name="sessie">De sessie.</param>
    /// <param name="adviseur">De adviseur.</param>
    public static ISession MetAdviseur(this ISession sessie, IMaatregelAdviseur adviseur)
    {
        ArgumentNullException.ThrowIfNull(sessie);
        ArgumentNullException.ThrowIfNull(adviseur);
        sessie.DependencyResolver = new Adviseurlevering(adviseur, sessie.DependencyResolver);
        return sessie;
    }
}
