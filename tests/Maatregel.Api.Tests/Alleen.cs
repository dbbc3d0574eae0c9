namespace Maatregel.Api.Tests;

/// <summary>Tests that run while no other does.</summary>
[CollectionDefinition(nameof(Alleen), DisableParallelization = true)]
public sealed class Alleen;
