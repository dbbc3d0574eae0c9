namespace Maatregel.Rules.Recht;

/// <summary>Een wet waarop een regel berust.</summary>
public sealed record Wet
{
    private Wet(string code, string naam, string bwbId)
    {
        Code = code;
        Naam = naam;
        BwbId = bwbId;
    }

    /// <summary>Voorvoegsel van de regels uit deze wet, bijvoorbeeld <c>pw</c> in <c>pw-18-5</c>.</summary>
    public string Code { get; }

    /// <summary>De citeertitel, bijvoorbeeld <c>Participatiewet</c>.</summary>
    public string Naam { get; }

    /// <summary>Het nummer in het Basiswettenbestand, bijvoorbeeld <c>BWBR0015703</c>.</summary>
    public string BwbId { get; }

    /// <summary>De Participatiewet.</summary>
    public static Wet Participatiewet { get; } = new("pw", "Participatiewet", "BWBR0015703");

    /// <summary>De Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers.</summary>
    public static Wet Ioaw { get; } = new("ioaw", "IOAW", "BWBR0004044");

    /// <summary>De Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen.</summary>
    public static Wet Ioaz { get; } = new("ioaz", "IOAZ", "BWBR0004163");

    /// <summary>De Algemene wet bestuursrecht.</summary>
    public static Wet Awb { get; } = new("awb", "Algemene wet bestuursrecht", "BWBR0005537");

    /// <summary>De Algemene termijnenwet.</summary>
    public static Wet AlgemeneTermijnenwet { get; } = new("atw", "Algemene termijnenwet", "BWBR0002448");

    /// <summary>Alle wetten die het product kent.</summary>
    public static IReadOnlyList<Wet> Alle { get; } = [Participatiewet, Ioaw, Ioaz, Awb, AlgemeneTermijnenwet];

    /// <summary>The law of a scheme.</summary>
    internal static Wet Van(Regeling regeling) => regeling switch
    {
        Regeling.Ioaw => Ioaw,
        Regeling.Ioaz => Ioaz,
        _ => Participatiewet,
    };

    /// <summary>Een artikel van deze wet, bijvoorbeeld <c>Wet.Participatiewet.Artikel("18").Lid("4").Onderdeel("h")</c>.</summary>
    public Wetsbepaling Artikel(string artikel) => new(this, artikel);

    /// <inheritdoc/>
    public override string ToString() => Naam;
}
