namespace Maatregel.Api.Pagina.Formulier;

/// <summary>What the questions that are shown at once have in common, of whatever form they are.</summary>
internal static class Vragenlijst
{
    extension(IEnumerable<Vraag> vragen)
    {
        /// <summary>The question with a field, of these and what is under them.</summary>
        public Vraag? Zoek(string veld)
        {
            foreach (var vraag in vragen)
            {
                if (vraag.Veld == veld) return vraag;
                if (vraag.Onder.Zoek(veld) is { } gevonden) return gevonden;
            }

            return null;
        }

        /// <summary>The fields in and under these questions; all others are carried along unseen.</summary>
        public IReadOnlySet<string> Velden() => vragen.SelectMany(v => v.AlleVelden).ToHashSet(StringComparer.Ordinal);

        /// <summary>
        /// The fields on which a page that somebody went back to has something to say: each that it sent, and each mark, which a form
        /// sends only when it stands. A free line that is empty says nothing: it is the one kind of field that a browser does not give back.
        /// </summary>
        public IReadOnlySet<string> Gezegd(IEnumerable<string> gestuurd, Ingevuld ingevuld) => vragen.Velden()
            .Intersect(gestuurd.Concat(vragen.SelectMany(v => v.VanSoort(Veldsoort.Vinkje))))
            .Except(vragen.SelectMany(v => v.VanSoort(Veldsoort.Regel)).Where(v => !ingevuld.Heeft(v)))
            .ToHashSet(StringComparer.Ordinal);

        /// <summary>The faults among these that are at one of the questions.</summary>
        public IEnumerable<Veldfout> Leesfouten(IEnumerable<Veldfout> gelezen)
        {
            var velden = vragen.Velden();
            return gelezen.Where(f => velden.Contains(f.Veld));
        }

        /// <summary>What must be answered and is not, and what cannot be read or contradicts: of each field the first.</summary>
        public IReadOnlyList<Veldfout> Fouten(Ingevuld ingevuld, IEnumerable<Veldfout> gelezen) =>
            [.. vragen.SelectMany(v => v.Open(ingevuld)).Concat(vragen.Leesfouten(gelezen)).DistinctBy(f => f.Veld)];
    }
}
