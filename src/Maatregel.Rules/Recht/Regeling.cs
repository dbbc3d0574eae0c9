namespace Maatregel.Rules.Recht;

/// <summary>De regeling waaruit de uitkering wordt betaald.</summary>
public enum Regeling
{
    /// <summary>Bijstand volgens de Participatiewet.</summary>
    Participatiewet,

    /// <summary>Uitkering volgens de IOAW.</summary>
    Ioaw,

    /// <summary>Uitkering volgens de IOAZ.</summary>
    Ioaz,
}
