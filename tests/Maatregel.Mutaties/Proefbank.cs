using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Maatregel.Mutaties;

/// <summary>The tests that bear the name of an article or a provision, run inside this process so that a mutant costs milliseconds.</summary>
internal sealed class Proefbank : IDisposable
{
    private static readonly string[] PerArtikel = ["Participatiewet", "Ioaw", "Ioaz", "Awb", "Herzieningen", "NoShow", "Bepalingen", "EenMaatregel", "Recidive", "Uitvoerbaarheid", "Horizon", "Keuzen", "Verordeningsrecht"];

    private readonly XunitTestFramework _raamwerk = new(new Ontvanger(_ => true));
    private readonly AssemblyName _tests = Assembly.Load("Maatregel.Rules.Tests").GetName();

    public Proefbank()
    {
        List<ITestCase> gevonden = [];
        using var ontdekker = _raamwerk.GetDiscoverer(new ReflectionAssemblyInfo(Assembly.Load(_tests)));
        using var ontvanger = new Ontvanger(bericht =>
        {
            if (bericht is ITestCaseDiscoveryMessage { TestCase: var test } && BijArtikel(test)) gevonden.Add(test);
            return true;
        });
        ontdekker.Find(false, ontvanger, new Opties());
        ontvanger.Wacht();
        Alle = gevonden;
    }

    public IReadOnlyList<ITestCase> Alle { get; }

    public static string Klasse(ITestCase test) => test.TestMethod.TestClass.Class.Name["Maatregel.Rules.Tests.Juridisch.".Length..];

    /// <summary>The first of these tests that fails, if any does.</summary>
    public ITestCase? EersteFout(IEnumerable<ITestCase> tests)
    {
        ITestCase? fout = null;
        Draai(tests, bericht =>
        {
            if (bericht is ITestFailed mislukt) fout ??= mislukt.TestCase;
            return fout is null;
        });
        return fout;
    }

    public void Draai(IEnumerable<ITestCase> tests, Func<IMessageSinkMessage, bool> hoor)
    {
        using var uitvoerder = _raamwerk.GetExecutor(_tests);
        using var ontvanger = new Ontvanger(hoor);
        uitvoerder.RunTests(tests, ontvanger, new Opties());
        ontvanger.Wacht();
    }

    public void Dispose() => _raamwerk.Dispose();

    private static bool BijArtikel(ITestCase test) =>
        PerArtikel.Any(kamer => test.TestMethod.TestClass.Class.Name.StartsWith($"Maatregel.Rules.Tests.Juridisch.{kamer}.", StringComparison.Ordinal));
}
