using Maatregel.Api.Http;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The answers that stand for the values of an enum, each in words; the form carries the code that the contract gives it.</summary>
internal sealed class Keuzelijst<T>
    where T : struct, Enum
{
    private readonly (string Code, T Waarde, string Tekst)[] _keuzen;

    public Keuzelijst(params (T Waarde, string Tekst)[] keuzen)
        : this(waarde => Productjson.Code(waarde), keuzen)
    {
    }

    /// <param name="code">The code of a value that the contract does not know.</param>
    /// <param name="keuzen">The values, each in words, in the order in which they are asked.</param>
    public Keuzelijst(Func<T, string> code, params (T Waarde, string Tekst)[] keuzen)
    {
        _keuzen = [.. keuzen.Select(k => (code(k.Waarde), k.Waarde, k.Tekst))];
        Opties = [.. _keuzen.Select(k => new Optie(k.Code, k.Tekst))];
    }

    public IReadOnlyList<Optie> Opties { get; }

    public T? Lees(string code) => _keuzen.Where(k => k.Code == code).Select(k => (T?)k.Waarde).FirstOrDefault();

    public string Code(T? waarde) => waarde is { } w ? _keuzen.First(k => EqualityComparer<T>.Default.Equals(k.Waarde, w)).Code : "";

    public string Tekst(T waarde) => _keuzen.First(k => EqualityComparer<T>.Default.Equals(k.Waarde, waarde)).Tekst;
}
