global using System.Globalization;
global using Maatregel.Rules.Invoer;
global using Maatregel.Rules.Waarden;
global using NodaTime;
