using System.Text;
using Maatregel.Rules.Afspraken.Inlezen;

namespace Maatregel.Api.Lijsten;

/// <summary>The header of a list, to fill in below. The mark at the start tells a spreadsheet that it is UTF-8.</summary>
internal static class LegeLijst
{
    public const string Bestandsnaam = "afspraken.csv";

    public static byte[] Inhoud { get; } = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join(';', Kolomkop.Kolommen) + "\r\n")];
}
