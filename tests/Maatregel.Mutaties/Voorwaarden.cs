using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Maatregel.Mutaties;

/// <summary>
/// Rewrites one file so that each condition in it can be made always true, always false, its opposite or one part shorter while the
/// program runs: conditions, operands, arms of a switch and parts of a pattern. Stryker leaves the last two alone. What gives a name
/// to a value has no opposite: then the value would not be there.
/// </summary>
internal sealed partial class Voorwaarden(SemanticModel model, string bestand, List<Mutant> mutanten) : CSharpSyntaxRewriter
{
    private const string AltijdWaar = "always true";
    private const string AltijdOnwaar = "always false";
    private const string Ontkend = "negated";
    private const string ZonderTak = "arm removed";
    private const string ZonderDeel = "part of the pattern removed";

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var bezocht = base.Visit(node);
        return node is ExpressionSyntax voorwaarde && IsVoorwaarde(voorwaarde) ? Schakelbaar(voorwaarde, (ExpressionSyntax)bezocht!) : bezocht;
    }

    public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        var onderwerp = Visit(node.Expression)!.ToFullString();
        var benoemt = Benoemt(node.Pattern);
        if (benoemt && node.Pattern is UnaryPatternSyntax) return node;

        var varianten = Varianten(node.Pattern).Select(v => $"{Nieuw(node, ZonderDeel, node + " zonder " + v.Weg)} ? {onderwerp} is {Naamloos(v.Patroon)} : ").ToList();
        if (varianten.Count == 0) return node.WithExpression(SyntaxFactory.ParseExpression(onderwerp));

        var keuze = $"({string.Concat(varianten)}{onderwerp} is {Naamloos(node.Pattern)})";
        return SyntaxFactory.ParseExpression(benoemt ? $"({onderwerp} is {Kern(node.Pattern)} && {keuze})" : keuze).WithTriviaFrom(node);
    }

    public override SyntaxNode? VisitSwitchExpression(SwitchExpressionSyntax node) => SyntaxFactory.ParseExpression(
        $"{Visit(node.GoverningExpression)!.ToFullString()} switch {{\n{string.Concat(node.Arms.SelectMany(Takken))}}}").WithTriviaFrom(node);

    private IEnumerable<string> Takken(SwitchExpressionArmSyntax tak)
    {
        var gevolg = Visit(tak.Expression)!.ToFullString();
        var bij = tak.WhenClause is null ? "" : $" && ({Visit(tak.WhenClause.Condition)!.ToFullString()})";
        var anders = "";
        foreach (var (patroon, weg) in Varianten(tak.Pattern))
        {
            var mutant = Nieuw(tak, ZonderDeel, tak.Pattern + " zonder " + weg);
            anders += $" && !{mutant}";
            yield return $"{patroon} when {mutant}{bij} => {gevolg}\n,\n";
        }

        var vangnet = tak.WhenClause is null && tak.Pattern is DiscardPatternSyntax or VarPatternSyntax;
        yield return vangnet
            ? $"{tak.Pattern} => {gevolg}\n,\n"
            : $"{tak.Pattern} when !{Nieuw(tak, ZonderTak, tak.Pattern.ToString())}{anders}{bij} => {gevolg}\n,\n";
    }

    /// <summary>The pattern with one part left out, for each part that may be.</summary>
    private static IEnumerable<(PatternSyntax Patroon, string Weg)> Varianten(PatternSyntax patroon)
    {
        foreach (var deel in patroon.DescendantNodesAndSelf())
        {
            if (deel is SubpatternSyntax { Pattern: not DiscardPatternSyntax } onderdeel && !Benoemt(onderdeel))
            {
                yield return onderdeel.Parent is PositionalPatternClauseSyntax
                    ? (patroon.ReplaceNode(onderdeel.Pattern, SyntaxFactory.DiscardPattern()), onderdeel.ToString())
                    : (patroon.RemoveNode(onderdeel, SyntaxRemoveOptions.KeepNoTrivia)!, onderdeel.ToString());
            }

            if (deel is BinaryPatternSyntax tweetal)
            {
                if (!Benoemt(tweetal.Right)) yield return (patroon.ReplaceNode(tweetal, tweetal.Left), tweetal.Right.ToString());
                if (!Benoemt(tweetal.Left)) yield return (patroon.ReplaceNode(tweetal, tweetal.Right), tweetal.Left.ToString());
            }
        }
    }

    /// <summary>Only what gives a name to a value: the rest of the pattern is asked apart.</summary>
    private static PatternSyntax Kern(PatternSyntax patroon)
    {
        while (patroon is BinaryPatternSyntax tweetal && !Benoemt(tweetal.Right)) patroon = tweetal.Left;
        while (patroon.DescendantNodes().OfType<SubpatternSyntax>().FirstOrDefault(d => d.Parent is PropertyPatternClauseSyntax && !Benoemt(d)) is { } deel)
        {
            patroon = patroon.RemoveNode(deel, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        return patroon;
    }

    private static string Naamloos(PatternSyntax patroon) => patroon.ReplaceNodes(
        patroon.DescendantNodesAndSelf().Where(d => d is VarPatternSyntax or SingleVariableDesignationSyntax),
        (_, nieuw) => (nieuw is VarPatternSyntax ? (SyntaxNode)SyntaxFactory.DiscardPattern() : SyntaxFactory.DiscardDesignation()).WithTriviaFrom(nieuw)).ToString();

    private ExpressionSyntax Schakelbaar(ExpressionSyntax voorwaarde, ExpressionSyntax bezocht)
    {
        var benoemt = Benoemt(voorwaarde);
        var ontkent = voorwaarde.DescendantNodesAndSelf().OfType<UnaryPatternSyntax>().Any(Benoemt);
        var tekst = $"({bezocht.ToFullString()}\n)";
        var letterlijk = voorwaarde.IsKind(SyntaxKind.TrueLiteralExpression) || voorwaarde.IsKind(SyntaxKind.FalseLiteralExpression);
        if (!benoemt && !letterlijk) tekst = $"({tekst} ^ {Nieuw(voorwaarde, Ontkend, voorwaarde.ToString())})";
        if ((!benoemt || ontkent) && !voorwaarde.IsKind(SyntaxKind.TrueLiteralExpression)) tekst = $"({tekst} || {Nieuw(voorwaarde, AltijdWaar, voorwaarde.ToString())})";
        if ((!benoemt || !ontkent) && !voorwaarde.IsKind(SyntaxKind.FalseLiteralExpression)) tekst = $"({tekst} && !{Nieuw(voorwaarde, AltijdOnwaar, voorwaarde.ToString())})";
        return SyntaxFactory.ParseExpression(tekst);
    }

    private bool IsVoorwaarde(ExpressionSyntax expressie) =>
        model.GetTypeInfo(expressie).Type?.SpecialType == SpecialType.System_Boolean
        && expressie.Parent switch
        {
            BinaryExpressionSyntax tweetal => (tweetal.IsKind(SyntaxKind.LogicalAndExpression) || tweetal.IsKind(SyntaxKind.LogicalOrExpression))
                && !expressie.IsKind(tweetal.Kind()),
            ConditionalExpressionSyntax keuze => keuze.Condition == expressie,
            IfStatementSyntax or LambdaExpressionSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax or WhenClauseSyntax => true,
            SwitchExpressionArmSyntax or ArgumentSyntax { RefKindKeyword.RawKind: 0 } => true,
            EqualsValueClauseSyntax waarde => waarde.Parent is VariableDeclaratorSyntax or PropertyDeclarationSyntax,
            AssignmentExpressionSyntax toekenning => toekenning.Right == expressie,
            _ => false,
        };

    private static bool Benoemt(SyntaxNode node) =>
        node.DescendantNodesAndSelf().Any(d => d is SingleVariableDesignationSyntax);

    /// <summary>The question whether this mutant is the one at work.</summary>
    private string Nieuw(SyntaxNode node, string soort, string tekst)
    {
        var nummer = mutanten.Count;
        mutanten.Add(new(nummer, $"{bestand}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}", soort, Wit().Replace(tekst, " ")));
        return $"global::Maatregel.Rules.Schakelaar.Is({nummer})";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Wit();
}
