-- wrk: every request books the next free half hour, so that each of them can be accepted.
-- Slots are numbered from BASE: space = n mod SPACES, then half hours from 09:00 to 21:00, then days from FIRST_DAY.
local made = 0
local base = tonumber(os.getenv("BASE") or "0")
local spaces = tonumber(os.getenv("SPACES") or "20")
local first_day = tonumber(os.getenv("FIRST_DAY"))
local token = os.getenv("TOKEN")

function setup(thread)
    thread:set("id", made)
    made = made + 1
    thread:set("threads", tonumber(os.getenv("THREADS") or "2"))
end

function init()
    count = 0
end

local function clock(day, minutes)
    return os.date("!%Y-%m-%dT", day * 86400) .. string.format("%02d:%02d", math.floor(minutes / 60), minutes % 60)
end

function request()
    local n = base + id + threads * count
    count = count + 1
    local space = n % spaces
    local slot = math.floor(n / spaces)
    local day = first_day + math.floor(slot / 24)
    local minutes = 540 + (slot % 24) * 30
    local body = string.format(
        '{"group":"meters","title":"Meting %d","spaces":["ruimte-%d"],"start":"%s","end":"%s","people":4}',
        n, space + 1, clock(day, minutes), clock(day, minutes + 30))
    return wrk.format("POST", "/api/v1/bookings",
        { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. token }, body)
end

function done(summary, latency, requests)
    io.write(string.format("RESULT requests=%d seconds=%.3f not2xx=%d p50_ms=%.3f p99_ms=%.3f\n",
        summary.requests, summary.duration / 1e6, summary.errors.status,
        latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
