using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Register;

/// <summary>Een stap van het beslisschema.</summary>
/// <param name="Stap">De stap.</param>
/// <param name="Vraag">De vraag die de stap stelt.</param>
/// <param name="Einden">De uitkomsten waarmee het schema hier kan eindigen; bij geen daarvan gaat het verder.</param>
public sealed record Schemastap(Stap Stap, string Vraag, IReadOnlyList<Uitkomst> Einden)
{
    /// <summary>De uitkomsten waarmee het schema hier kan eindigen; bij geen daarvan gaat het verder.</summary>
    public IReadOnlyList<Uitkomst> Einden { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Einden);

    /// <inheritdoc/>
    public override string ToString() => nameof(Schemastap);
}
