using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>One group of questions about looking again, shown at once.</summary>
/// <param name="Code">The code in the form.</param>
/// <param name="Titel">The heading.</param>
/// <param name="Kort">The name in the list of answers.</param>
/// <param name="Inleiding">What this step is about.</param>
/// <param name="Vragen">The questions, given what is filled in.</param>
internal sealed record Herzienscherm(string Code, string Titel, string Kort, string Inleiding, Func<Herzienstand, IReadOnlyList<Vraag>> Vragen)
{
    /// <summary>The faults of this screen.</summary>
    public IReadOnlyList<Veldfout> Fouten(Herzienstand stand) => Vragen(stand).Fouten(stand.Ingevuld, stand.Lezing.Fouten);

    /// <summary>What cannot be read or contradicts, of what is filled in on this screen.</summary>
    public IReadOnlyList<Veldfout> Leesfouten(Herzienstand stand) => [.. Vragen(stand).Leesfouten(stand.Lezing.Fouten)];
}
