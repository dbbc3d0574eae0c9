global using System.Globalization;
global using Maatregel.Rules.Invoer;
