using Maatregel.Api;

try
{
    var builder = WebApplication.CreateSlimBuilder(args);
    builder.VoegMaatregelToe();

    var app = builder.Build();
    app.GebruikMaatregel();
    await app.RunAsync();
    return 0;
}
catch (Exception fout) when (Startfout.Is(fout))
{
    await Console.Error.WriteLineAsync(Startfout.Melding(fout));
    return 1;
}
