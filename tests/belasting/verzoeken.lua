-- Asks for an advice on one case, over and over, and prints a row of Markdown. With TEMPO the requests are spread at random over
-- time, as those of many callers are; without it every connection asks again as soon as it is answered.
--   wrk -s verzoeken.lua <address> -- <file with the case>
-- wrk counts the latency of a request from the moment it is written: the wait before it is no part of that.
local tempo = tonumber(os.getenv("TEMPO") or "")
local threads = {}

function setup(thread)
  threads[#threads + 1] = thread
end

function init(args)
  local bestand = assert(io.open(args[1], "rb"))
  local verzoek = wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, bestand:read("*a"))
  bestand:close()
  request = function() return verzoek end
  anders = 0
  if not tempo then return end

  -- In milliseconds. The answer itself, and that wrk waits in whole milliseconds, come on top: about two.
  local wacht = 1000 * tonumber(os.getenv("VERBINDINGEN")) / tempo - 2
  math.randomseed(2024)
  -- A script with these functions costs wrk time, so only where there is time to spare.
  delay = function() return math.floor(0.5 - wacht * math.log(1 - math.random())) end
  response = function(status) if status ~= 200 then anders = anders + 1 end end
end

function done(summary, latency)
  local fouten = summary.errors
  local mis = fouten.connect + fouten.read + fouten.write + fouten.timeout
  local niet200 = 0
  for _, thread in ipairs(threads) do niet200 = niet200 + thread:get("anders") end
  mis = mis + math.max(niet200, fouten.status)

  local gehaald = summary.requests * 1e6 / summary.duration
  local tijden = {}
  for _, deel in ipairs({ 50, 90, 99, 99.9, 100 }) do
    tijden[#tijden + 1] = string.format("%.1f ms", (deel == 100 and latency.max or latency:percentile(deel)) / 1000)
  end

  print(string.format("| %s | %.0f | %d | %d | %s |", tempo or "as many as it can", gehaald, summary.requests, mis, table.concat(tijden, " | ")))
  if tempo and math.abs(gehaald / tempo - 1) > 0.03 then io.stderr:write("The rate that was asked was not reached within 3%: this row does not count.\n") end
  if mis > 0 then os.exit(1) end
end
