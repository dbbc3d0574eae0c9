using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>One group of questions, shown at once.</summary>
internal abstract class Scherm
{
    /// <summary>The code in the form.</summary>
    public abstract string Code { get; }

    /// <summary>The heading.</summary>
    public abstract string Titel { get; }

    /// <summary>The name in the list of steps.</summary>
    public abstract string Kort { get; }

    /// <summary>What this step is about, in a sentence or two.</summary>
    public virtual string? Inleiding => null;

    /// <summary>Whether the step is asked in this case.</summary>
    public virtual bool Geldt(Stand stand) => true;

    /// <summary>Whether each conduct has its own answers here.</summary>
    public virtual bool PerGedraging => false;

    public abstract IReadOnlyList<Vraag> Vragen(Stand stand);

    /// <summary>The fields on this screen; all others are carried along unseen.</summary>
    public IReadOnlySet<string> Velden(Stand stand) => Vragen(stand).Velden();

    /// <summary>Whether the screen was filled in and has no fault.</summary>
    public bool Beantwoord(Stand stand) => Velden(stand).Any(stand.Ingevuld.Heeft) && Fouten(stand).Count == 0;

    /// <summary>What cannot be read or contradicts, of what is filled in on this screen.</summary>
    public IEnumerable<Veldfout> Leesfouten(Stand stand) => Vragen(stand).Leesfouten(stand.Lezing.Fouten);

    /// <summary>The faults of this screen: what cannot be read or contradicts, and what must be answered and is not.</summary>
    public IReadOnlyList<Veldfout> Fouten(Stand stand) => Vragen(stand).Fouten(stand.Ingevuld, stand.Lezing.Fouten);
}
