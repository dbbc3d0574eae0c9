namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The answers that stand for the values of an enum: code, value and words in one place.</summary>
internal sealed class Keuzelijst<T>(params (string Code, T Waarde, string Tekst)[] keuzen)
    where T : struct, Enum
{
    public IReadOnlyList<Optie> Opties { get; } = [.. keuzen.Select(k => new Optie(k.Code, k.Tekst))];

    public T? Lees(string code) => keuzen.Where(k => k.Code == code).Select(k => (T?)k.Waarde).FirstOrDefault();

    public string Code(T? waarde) => waarde is { } w ? keuzen.First(k => EqualityComparer<T>.Default.Equals(k.Waarde, w)).Code : "";

    public string Tekst(T waarde) => keuzen.First(k => EqualityComparer<T>.Default.Equals(k.Waarde, waarde)).Tekst;
}
