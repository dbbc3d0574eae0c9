namespace Maatregel.Api.Instellingen;

/// <summary>
/// The settings beside the program itself. The framework only looks in the folder in which it is started: from any other folder the file that
/// ships would silently not be read.
/// </summary>
internal static class Meegeleverd
{
    /// <summary>Takes each setting from the file that nothing else sets.</summary>
    public static void AddMeegeleverdeInstellingen(this WebApplicationBuilder builder, string map)
    {
        var bestand = new ConfigurationBuilder().AddJsonFile(Path.Combine(map, "appsettings.json"), optional: true).Build();
        KeyValuePair<string, string?>[] ontbrekend = [.. bestand.AsEnumerable().Where(i => i.Value is not null && builder.Configuration[i.Key] is null)];
        builder.Configuration.AddInMemoryCollection(ontbrekend);
    }
}
