using System.Linq.Expressions;
using Maatregel.Rules.Feiten;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Maatregel.Benchmarks;

/// <summary>
/// The questions of the yardstick as rules of NRules: each a condition on facts that tells when it holds. It says nothing of a
/// rule that does not hold, from which article it is, or what is still open.
/// </summary>
internal sealed class MetNRules
{
    private static readonly Rule[] Voorwaarden =
    [
        new Voorwaarde(c => c.Belanghebbende != null && c.Belanghebbende.Pensioengerechtigd == Antwoord.Nee),
        new Voorwaarde(c => c.Belanghebbende != null && c.Belanghebbende.VolledigEnDuurzaamArbeidsongeschikt == Antwoord.Nee),
        new Voorwaarde(c => !c.Belanghebbende!.Ontheffingen!.Any(o => o.Van <= c.Gedragingen[0].Datum && (o.TotEnMet == null || o.TotEnMet >= c.Gedragingen[0].Datum))),
        new Voorwaarde(c => c.Gedragingen[0].Oordeel!.VerplichtingOpgelegd == Antwoord.Ja),
        new Voorwaarde(c => c.Gedragingen[0].NoShow == null || c.Gedragingen[0].NoShow!.Oproepen.All(o => o.VoorafAfgemeld == Antwoord.Nee)),
        new Voorwaarde(c => c.Gedragingen[0].NoShow == null || c.Gedragingen[0].NoShow!.Oproepen.All(o => o.Verschenen == Opkomst.Nee)),
        new Voorwaarde(c => c.Gedragingen[0].NoShow == null || c.Gedragingen[0].NoShow!.Oproepen.All(o => o.Aannemelijk == Antwoord.Ja)),
        new Voorwaarde(c => c.Gedragingen[0].Oordeel!.FeitenVastgesteld == Antwoord.Ja),
        new Voorwaarde(c => c.Gedragingen[0].Oordeel!.Verwijtbaarheid!.Mate == Mate.Volledig),
        new Voorwaarde(c => c.Hoor!.Status == HoorStatus.Gehoord || c.Hoor.Status == HoorStatus.NietVerschenen),
    ];

    /// <summary>The ladder of leden 6 to 8: an earlier measure that counts, by the rule that fixed it.</summary>
    private static readonly Rule[] Ladder =
    [
        new Trede(2, e => e.Regel.Waarde == "pw-18-5"),
        new Trede(3, e => e.Regel.Waarde == "pw-18-6"),
        new Trede(3, e => e.Regel.Waarde == "pw-18-7" || e.Regel.Waarde == "pw-18-8"),
    ];

    private readonly ISessionFactory _netwerk = new RuleCompiler().Compile(new RuleDefinitionFactory().Create([.. Voorwaarden, .. Ladder]));

    public decimal Bereken(Casus casus)
    {
        var sessie = _netwerk.CreateSession();
        sessie.InsertAll([casus, casus.Gedragingen[0], .. casus.EerdereMaatregelen ?? []]);
        var (vervuld, maanden) = (0, 1);
        sessie.Events.RuleFiringEvent += (_, e) =>
        {
            if (e.Rule.Priority == 0) vervuld++;
            else maanden = Math.Max(maanden, e.Rule.Priority);
        };
        sessie.Fire();
        return vervuld < Voorwaarden.Length ? 0 : maanden * (casus.Uitkering?.NormPerMaand ?? 0);
    }

    /// <summary>What must hold before anything is imposed.</summary>
    private sealed class Voorwaarde(Expression<Func<Casus, bool>> voorwaarde) : Rule
    {
        public override void Define()
        {
            Casus casus = null!;
            When().Match(() => casus, voorwaarde);
            Then().Do(_ => Niets());
        }
    }

    /// <summary>As many months as its priority: the highest that holds.</summary>
    private sealed class Trede(int maanden, Expression<Func<EerdereMaatregel, bool>> regel) : Rule
    {
        public override void Define()
        {
            Gedraging gedraging = null!;
            EerdereMaatregel eerdere = null!;
            Priority(maanden);
            When()
                .Match(() => gedraging)
                .Match(
                    () => eerdere,
                    regel,
                    e => e.Status != MaatregelStatus.Vernietigd,
                    e => e.Bekendgemaakt != null && gedraging.Datum > e.Bekendgemaakt && gedraging.Datum <= e.Bekendgemaakt.Value.PlusMonths(12));
            Then().Do(_ => Niets());
        }
    }

    private static void Niets()
    {
    }
}
