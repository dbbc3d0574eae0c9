using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Schermen;

namespace Maatregel.Api.Pagina;

/// <summary>
/// A counter with screens of questions: what each button does, the same wherever questions are asked. Which screens there are and what
/// comes at their end, the counter itself says.
/// </summary>
internal abstract class Vragenloket<TScherm>(Vertoning vertoning)
    where TScherm : class
{
    /// <summary>Before the code of a screen: from there the way leads back to where the answers stand.</summary>
    public const string Wijzig = "wijzig-";

    protected Vertoning Vertoning { get; } = vertoning;

    public abstract IResult Begin();

    /// <param name="scherm">The screen that was filled in.</param>
    /// <param name="naar">Which button was pressed.</param>
    protected IResult Ga(TScherm scherm, string naar) => naar switch
    {
        "volgende" => Fout(scherm) ?? (Na(scherm) is { } volgende ? Vraag(volgende) : Advies()),
        "bewaar" => Bewaar(scherm),
        "terug" => Voor(scherm) is { } vorige ? Vraag(vorige) : Begin(),
        Schermenlijst.Advies => Advies(),
        var code when code.StartsWith(Wijzig, StringComparison.Ordinal) => Wijzigen(Scherm(code[Wijzig.Length..])),
        var code => Vraag(Scherm(code)),
    };

    protected IResult Wijzigen(TScherm scherm)
    {
        Vertoning.Wijzigt = true;
        return Vraag(scherm);
    }

    /// <summary>While the answers cannot be read there is no advice: the first screen with a fault is shown again.</summary>
    protected IResult Advies()
    {
        if (Uitkomst() is { } uitkomst) return uitkomst;
        var scherm = Onleesbaar() ?? Onbeantwoord()!;
        return Vraag(scherm, Fouten(scherm));
    }

    /// <summary>The screen with this code, or the first one.</summary>
    protected abstract TScherm Scherm(string code);

    /// <summary>The next screen, or null when the advice is next.</summary>
    protected abstract TScherm? Na(TScherm scherm);

    /// <summary>The screen before, or null when that is the start.</summary>
    protected abstract TScherm? Voor(TScherm scherm);

    /// <summary>The first screen that holds something that cannot be read or contradicts; of those that an answer on this one can contradict.</summary>
    protected abstract TScherm? Onleesbaar(TScherm? hier = null);

    /// <summary>The first screen on which something must still be answered or mended.</summary>
    protected abstract TScherm? Onbeantwoord();

    /// <summary>What on this screen cannot be read or contradicts, or must be answered and is not.</summary>
    protected abstract IReadOnlyList<Veldfout> Fouten(TScherm scherm);

    /// <summary>What on this screen cannot be read or contradicts.</summary>
    protected abstract IReadOnlyList<Veldfout> Leesfouten(TScherm scherm);

    /// <summary>The page with the questions of this screen.</summary>
    protected abstract IResult Vraag(TScherm scherm);

    /// <summary>The page behind one answer that was changed.</summary>
    protected abstract IResult Gewijzigd();

    /// <summary>The page with the advice, or null while there is none.</summary>
    protected abstract IResult? Uitkomst();

    private IResult Bewaar(TScherm scherm)
    {
        Vertoning.Wijzigt = true;
        return Fout(scherm) ?? Gewijzigd();
    }

    /// <summary>The screen again while it has a fault, or another one that this answer contradicts.</summary>
    private IResult? Fout(TScherm scherm)
    {
        if (Fouten(scherm) is { Count: > 0 } fouten) return Vraag(scherm, fouten);
        return Onleesbaar(scherm) is { } ander ? Vraag(ander, Leesfouten(ander)) : null;
    }

    private IResult Vraag(TScherm scherm, IReadOnlyList<Veldfout> fouten)
    {
        Vertoning.Fouten = fouten;
        return Vraag(scherm);
    }
}
