using FluentValidation;
using FluentValidation.Results;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Collects contradictions between parts of a case that lie far apart.</summary>
internal readonly struct Tegenspraken(ValidationContext<Casus> context)
{
    /// <summary>Refuses a member when a contradiction holds, naming the members it also leans on.</summary>
    public void Als(bool tegenspraak, string lid, string reden, params string[] leuntOp) => Als(tegenspraak, "niet-samen", lid, reden, leuntOp);

    /// <summary>Refuses a day that lies on the wrong side of another.</summary>
    public void AlsVerkeerdeVolgorde(bool tegenspraak, string lid, string reden, params string[] leuntOp) => Als(tegenspraak, "ongeldige-volgorde", lid, reden, leuntOp);

    private void Als(bool tegenspraak, string code, string lid, string reden, string[] leuntOp)
    {
        if (tegenspraak) context.AddFailure(new ValidationFailure(lid, reden) { ErrorCode = code, CustomState = leuntOp });
    }
}
