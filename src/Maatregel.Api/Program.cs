using Maatregel.Api;

var builder = WebApplication.CreateSlimBuilder(args);
builder.VoegMaatregelToe();

var app = builder.Build();
app.GebruikMaatregel();
await app.RunAsync();
