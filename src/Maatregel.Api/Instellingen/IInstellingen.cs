namespace Maatregel.Api.Instellingen;

/// <summary>A section of the configuration that can say what is wrong with it.</summary>
internal interface IInstellingen
{
    /// <summary>The name of the section.</summary>
    public static abstract string Sectie { get; }

    /// <summary>All faults, each with the full name of the setting, in Dutch.</summary>
    public IEnumerable<string> Fouten();
}
