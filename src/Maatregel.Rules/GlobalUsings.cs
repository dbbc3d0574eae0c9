global using System.Globalization;
global using Maatregel.Rules.Recht;
global using NodaTime;
