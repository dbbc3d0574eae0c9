namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>
/// One rule of law: a class of its own, named after its article. It is a question with a condition and a consequence;
/// it reads facts and earlier conclusions and changes nothing.
/// </summary>
internal abstract class Regel
{
    /// <summary>The stable, public id.</summary>
    public abstract RegelId Id { get; }

    /// <summary>The step of the decision scheme that asks this question.</summary>
    public abstract Stap Stap { get; }

    /// <summary>The provision, undated; the trace dates it on the day of the conduct.</summary>
    public abstract Bron Bron { get; }

    /// <summary>The days of conduct for which the text holds; until when it was read is another matter (<see cref="Wetskennis"/>).</summary>
    public virtual Geldigheid Geldigheid { get; } = new(Wetslezingen.Begin);

    /// <summary>The question, in Dutch, as the consulent would ask it.</summary>
    public abstract string Vraag { get; }

    /// <summary>What follows when the rule applies, in Dutch.</summary>
    public abstract string Gevolg { get; }

    /// <summary>Whether what the rule finds hangs on the day of the conduct: then it cannot decide while that day is not certain.</summary>
    public virtual bool HangtAfVanDeDag => false;

    /// <summary>The rules that this one sets aside when it applies: an exception goes before what it deviates from.</summary>
    public virtual IReadOnlyList<RegelId> WijktAfVan => [];

    /// <summary>What the document remarks on the provision, beside what the rule reads of it.</summary>
    public virtual string? Opmerking => null;

    /// <summary>The rulings on which the reading rests.</summary>
    public virtual IReadOnlyList<Uitspraak> Uitspraken => [];

    /// <summary>What the product itself adds to the law here, out of caution.</summary>
    public virtual IReadOnlyList<Productregel> Productregels => [];

    /// <summary>Whether the rule belongs to a scheme: a law of benefits governs its own scheme, general law governs all.</summary>
    public virtual bool GeldtVoor(Regeling regeling) => Bron is not Wetsbepaling bepaling || bepaling.Wet.Code switch
    {
        "pw" => regeling == Regeling.Participatiewet,
        "ioaw" => regeling == Regeling.Ioaw,
        "ioaz" => regeling == Regeling.Ioaz,
        _ => true,
    };
}
