using Maatregel.Rules;
using Maatregel.Rules.Feiten;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMaatregel();
builder.Services.AddMaatregelJson();
var app = builder.Build();
app.MapPost("/adviezen", (Casus casus, IMaatregelAdviseur adviseur) => adviseur.Adviseer(casus));
app.Run();
