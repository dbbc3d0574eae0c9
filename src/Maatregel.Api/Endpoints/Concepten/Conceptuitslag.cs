using System.Text.Json;
using Maatregel.Api.Http;

namespace Maatregel.Api.Endpoints.Concepten;

/// <summary>Wat er in een gepubliceerde verordening lijkt te staan, en het document van wat daarvan is overgenomen.</summary>
/// <param name="Publicatie">Wat de publicatie over zichzelf zegt, met haar artikelen.</param>
/// <param name="Voorstellen">De voorstellen: eerst de kop, dan per onderwerp. Wat niet is gevonden, ontbreekt.</param>
/// <param name="ZonderVoorstel">De plaatsen waarop geen voorstel rust: die leest een mens zelf.</param>
/// <param name="Document">Het document met alleen wat is overgenomen; de rest is onbekend.</param>
/// <param name="Fouten">Wat er aan het document nog mankeert.</param>
internal sealed record Conceptuitslag(Conceptpublicatie Publicatie, IReadOnlyList<Conceptvoorstel> Voorstellen, IReadOnlyList<string> ZonderVoorstel, JsonElement Document, IReadOnlyList<OngeldigLid> Fouten);
