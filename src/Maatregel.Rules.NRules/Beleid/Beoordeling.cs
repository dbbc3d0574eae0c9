using Maatregel.Rules.Adviezen;
using Maatregel.Rules.NRules.Sessie;
using NRules;
using NRules.AgendaFilters;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace Maatregel.Rules.NRules.Beleid;

/// <summary>
/// One advice past all rules of policy, in a session of its own. It listens to the session instead of asking it afterwards: a
/// question with a condition is translated anew each time.
/// </summary>
internal sealed class Beoordeling : IAgendaFilter
{
    /// <summary>How often one rule may be touched. A rule that goes on after that does not end by itself.</summary>
    private const int Grens = 5_000;

    private readonly Dictionary<IRuleDefinition, Beleidsregel> _regels;
    private readonly Advies _advies;
    private readonly LocalDate _dag;
    private readonly Dictionary<IFact, Beleidspunt> _punten = [];
    private readonly HashSet<Beleidsregel> _geraakt = [];
    private readonly Dictionary<Beleidsregel, int> _keren = [];
    private readonly HashSet<Beleidsfout> _fouten = [];

    public Beoordeling(Dictionary<IRuleDefinition, Beleidsregel> regels, Advies advies)
    {
        (_regels, _advies) = (regels, advies);
        _dag = advies.Casus.Bekendmaking ?? advies.Casus.Peildatum;
    }

    public Beleidsverslag Houd(ISessionFactory netwerk, string afdruk)
    {
        var sessie = netwerk.CreateSession(Luister);
        sessie.InsertAll(Maatregelfeiten.Van(_advies));
        sessie.Fire();

        var mislukt = _fouten.Select(f => f.Regel).ToHashSet(StringComparer.Ordinal);
        var goed = _regels.Values.Where(r => !mislukt.Contains(r.Naam)).ToLookup(_geraakt.Contains, r => new Beleidsregelvermelding(r, Geldt(r)));
        return new()
        {
            Punten = Puntvolgorde.Orden(_punten.Values.Where(p => !mislukt.Contains(p.Regel)), _advies.Casus),
            Geraakt = [.. goed[true]],
            NietGeraakt = [.. goed[false]],
            Fouten = [.. _fouten.OrderBy(f => f.Regel, StringComparer.Ordinal).ThenBy(f => f.Deel).ThenBy(f => f.Reden, StringComparer.Ordinal)],
            Afdruk = afdruk,
        };
    }

    /// <summary>Lets a rule go on when it holds on the day of the decision and may still be touched.</summary>
    bool IAgendaFilter.Accept(AgendaContext context, Activation activation)
    {
        var regel = _regels[activation.Rule];
        if (!Geldt(regel)) return false;
        var keren = _keren[regel] = _keren.GetValueOrDefault(regel) + 1;
        if (keren > Grens) _fouten.Add(new(regel.Naam, Beleidsregeldeel.Geheel, $"De regel hield na {Grens} keer niet op."));
        return keren <= Grens;
    }

    /// <summary>Before anything else happens in the session: a condition without facts is worked out when it begins.</summary>
    private void Luister(ISession sessie)
    {
        sessie.Agenda.AddFilter(this);
        sessie.Events.FactInsertedEvent += Onthoud;
        sessie.Events.FactUpdatedEvent += Onthoud;
        sessie.Events.FactRetractedEvent += (_, e) => _punten.Remove(e.Fact);
        sessie.Events.RuleFiringEvent += (_, e) => _geraakt.Add(_regels[e.Rule]);
        sessie.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = Meld(e.Rules, Beleidsregeldeel.Voorwaarde, e.Exception!);
        sessie.Events.AgendaExpressionFailedEvent += (_, e) => e.IsHandled = Meld([e.Rule], Beleidsregeldeel.Filter, e.Exception!);
        sessie.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = Meld([e.Match.Rule], Beleidsregeldeel.Gevolg, e.Exception!);
    }

    private void Onthoud(object? sender, WorkingMemoryEventArgs e)
    {
        if (e.Fact.Value is Beleidspunt punt) _punten[e.Fact] = punt;
    }

    /// <summary>A fault in what rules share is a fault in each that holds.</summary>
    private bool Meld(IEnumerable<IRuleDefinition> regels, Beleidsregeldeel deel, Exception fout)
    {
        foreach (var regel in regels.Select(r => _regels[r]).Where(Geldt)) _fouten.Add(new(regel.Naam, deel, $"Er ontstond een {fout.GetType().Name}."));
        return true;
    }

    private bool Geldt(Beleidsregel regel) => regel.Geldigheid.Bevat(_dag);
}
