global using Maatregel.Rules.Recht;
global using Maatregel.Rules.Waarden;
global using NodaTime;
