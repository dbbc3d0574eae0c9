using System.Text.Json;
using System.Text.Json.Nodes;

namespace Maatregel.Rules.Json;

/// <summary>A converter that can say in Dutch what is wrong with a value, without throwing, and what the schema of a value is.</summary>
internal interface IWaardeconverter
{
    /// <summary>What is wrong with the value, or <c>null</c> when <c>Read</c> will accept it.</summary>
    public Gebrek? Keur(JsonElement waarde);

    public JsonObject Schema();

    /// <summary>Whether <c>null</c> is a value that <c>Read</c> accepts.</summary>
    public bool MagNull => false;
}
