using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>A rule that reads a dossier and, when it applies, may claim a conclusion.</summary>
/// <typeparam name="TDossier">What the rule reads.</typeparam>
/// <typeparam name="TConclusie">What the rule may conclude.</typeparam>
internal abstract class Regel<TDossier, TConclusie> : Regel
    where TConclusie : class
{
    /// <summary>Answers the question for a case.</summary>
    public abstract Bevinding<TConclusie> Beoordeel(TDossier dossier);

    /// <summary>The rule applies and claims a conclusion.</summary>
    protected static Bevinding<TConclusie> Ja(TConclusie conclusie, Toelichting toelichting, Herkomst herkomst = Herkomst.Opgave) =>
        new() { Status = OverwegingStatus.Toegepast, Conclusie = conclusie, Toelichting = toelichting, Herkomst = herkomst };

    /// <summary>The rule was applied and what it demands is met: the scheme goes on.</summary>
    protected static Bevinding<TConclusie> Voldaan(Toelichting toelichting, Herkomst herkomst = Herkomst.Opgave) =>
        new() { Status = OverwegingStatus.Toegepast, Toelichting = toelichting, Herkomst = herkomst };

    /// <summary>The rule does not apply: the explanation names the condition that failed and the fact that made it fail.</summary>
    protected static Bevinding<TConclusie> Nee(Toelichting toelichting, Herkomst herkomst = Herkomst.Opgave) =>
        new() { Status = OverwegingStatus.NietVanToepassing, Toelichting = toelichting, Herkomst = herkomst };

    /// <summary>The provision was looked at and does not apply: the form may not hold what the document remarks on it.</summary>
    protected static Bevinding<TConclusie> NaBekijken(Toelichting toelichting, Herkomst herkomst = Herkomst.Opgave) => Nee(toelichting, herkomst) with { Bekeken = true };

    /// <summary>The history is not known: one question, whichever rule needs it.</summary>
    protected Bevinding<TConclusie> VraagVerleden(string gedraging) => Open(
        Vraagcode.EerdereMaatregelen,
        $"Welke maatregelen of waarschuwingen zijn eerder gegeven, en wanneer zijn die bekendgemaakt?",
        gedraging,
        Wie.Administratie);

    /// <summary>The answer is not known: it becomes an open question.</summary>
    protected Bevinding<TConclusie> Open(
        string code,
        Toelichting vraag,
        string? gedraging,
        Wie wie = Wie.Consulent,
        IReadOnlyList<Bron>? bronnen = null,
        IReadOnlyList<string>? velden = null) =>
        new()
        {
            Status = OverwegingStatus.Onbeslist,
            Toelichting = vraag,
            Herkomst = Herkomst.Opgave,
            OpenVraag = new OpenVraag(code, vraag, gedraging, wie, bronnen ?? [Bron, .. Uitspraken]) { Velden = velden ?? [] },
        };
}
