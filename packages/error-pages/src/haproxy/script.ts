import { API_TYPE, staysBehind } from '../fields/passed.ts';
import { classPage, pageName } from '../page-name.ts';
import { retryCodes } from '../retry-codes.ts';
import { errorCodes } from '../codes.ts';
import { nearRanges } from '../near-ranges.ts';
import type { Site } from '../server.ts';

/** Stands in the pages for the identifier of a request; no sign of it means anything in a format. */
export const PLACEHOLDER = '@@polystatus@@';

/*
 * HAProxy’s “http-response return” throws away every header field that it is not told by name,
 * those of the configuration around it as well, and needs a line for each status, language and
 * format. A script takes the answer as it is and puts another body into it.
 */

/** The script that the configuration loads. */
export function haproxyScript(site: Site): string {
  return [
    `-- Polystatus error pages: chooses a page, and keeps the status and the header fields.`,
    ...settings(site),
    ``,
    CODE,
  ].join('\n');
}

/** What differs from site to site, as Lua writes it. */
function settings(site: Site): string[] {
  const { codes, formats, locales, retryAfter } = site;
  const own = codes.flatMap((code) => {
    const name = pageName(code);
    return name === undefined ? [] : [`[${code}] = ${text(name)}`];
  });
  const rows = {
    folder: text(`${site.folder}/pages/`),
    // The first is for readers of other languages.
    locales: table(locales.map(text)),
    near: table([...nearRanges(locales)].map(([range, tag]) => `[${text(range)}] = ${text(tag)}`)),
    formats: table(
      formats.map(
        ({ extension, mediaType, ranges }) =>
          `{ extension = ${text(extension)}, type = ${text(mediaType)}, ranges = ${table(ranges.map((range) => text(range.replaceAll('\\', ''))))} }`,
      ),
    ),
    own: table(own),
    ...(codes.length < errorCodes.length && {
      chosen: table(codes.map((code) => `[${code}] = true`)),
    }),
    classes: table(['400', '500'].map((code) => `[${code[0]}] = ${text(classPage(code))}`)),
    behind: table(staysBehind.map((name) => `[${text(name)}] = true`)),
    ...(!site.replaceApi && { api: text(API_TYPE) }),
    policy: text(site.policy),
    ...(retryAfter !== undefined && {
      wait: text(String(retryAfter)),
      later: table(retryCodes.map((code) => `[${code}] = true`)),
    }),
    ...(site.requestId && { placeholder: text(PLACEHOLDER) }),
  };
  return Object.entries({
    chosen: 'nil',
    api: 'nil',
    wait: 'nil',
    placeholder: 'nil',
    ...rows,
  }).map(([name, value]) => `local ${name} = ${value}`);
}

function text(value: string): string {
  return `"${value.replace(/["\\]/g, String.raw`\$&`)}"`;
}

function table(members: readonly string[]): string {
  return `{ ${members.join(', ')} }`;
}

const CODE = String.raw`local pages, tags, ranges = {}, {}, {}

local function read(name)
  if pages[name] then return end
  local file = assert(io.open(folder .. name, "rb"))
  pages[name] = file:read("a")
  file:close()
end

for _, tag in ipairs(locales) do
  tags[tag:lower()] = tag
  for _, format in ipairs(formats) do
    for _, name in pairs(classes) do read(tag .. "/" .. name .. format.extension) end
    for _, name in pairs(own) do read(tag .. "/" .. name .. format.extension) end
  end
end
-- pt, and so pt-PT, finds pt-BR.
for range, tag in pairs(near) do tags[range] = tag end
for _, format in ipairs(formats) do
  for _, range in ipairs(format.ranges) do ranges[range] = format end
end

-- The page of a status, if there should be one.
local function page_of(status)
  if chosen and not chosen[status] then return nil end
  return own[status] or classes[status // 100]
end

local function weight_of(parameters)
  for name, value in parameters:gmatch(";([^;=]+)=?([^;]*)") do
    if name == "q" then
      local sound = value:match("^0%.?%d?%d?%d?$") or value:match("^1%.?0?0?0?$")
      return sound and tonumber(value) or -1
    end
  end
  return 1
end

-- The first choice of the highest weight above 0 (RFC 9110, Section 12.4.2), and who is refused.
local function negotiate(field, find)
  local best, most, refused = nil, 0, {}
  for member in field:lower():gsub("%s+", ""):gmatch("[^,]+") do
    local range, parameters = member:match("^([^;]+)(.*)$")
    local weight = range and weight_of(parameters) or -1
    if weight == 0 then refused[range] = true end
    local found = weight > most and find(range)
    if found then best, most = found, weight end
  end
  return best, refused
end

-- Lookup (RFC 4647, Section 3.4): fr-CA finds fr. Nothing so long is a language.
local function tag_of(range)
  while range and #range < 100 do
    if tags[range] then return tags[range] end
    range = range:match("^(.+)%-[^-]*$")
  end
end

-- For whoever asks for none of ours: the first language that is not refused.
local function fallback(refused)
  if refused["*"] then return locales[1] end
  for _, tag in ipairs(locales) do
    if not refused[tag:lower()] then return tag end
  end
  return locales[1]
end

-- txn.polystatus holds Accept-Language and Accept, as the frontend keeps them.
local function choose(txn)
  local languages, types = (txn:get_var("txn.polystatus") or "|"):match("^(.*)|([^|]*)$")
  local tag, refused = negotiate(languages or "", tag_of)
  local format = negotiate(types or "", function(range) return ranges[range] end)
  return tag or fallback(refused), format or formats[1]
end

local function body_of(txn, status, tag, format)
  local body = pages[tag .. "/" .. page_of(status) .. format.extension]
  if not placeholder then return body end
  -- The identifier of unique-id-format, or one that logs find in txn.polystatus_id.
  local id = txn.f:unique_id()
  if not id or id == "" then id = txn.f:uuid() end
  id = id:gsub("[^%w._:@-]", "_")
  txn:set_var("txn.polystatus_id", id)
  local before, after = body:match("^(.-)" .. placeholder .. "(.*)$")
  return before and before .. id .. after or body
end

local function fields_of(status, tag, format)
  return {
    ["content-type"] = format.type,
    ["content-language"] = tag,
    ["content-security-policy"] = policy,
    ["x-content-type-options"] = "nosniff",
    ["x-robots-tag"] = "noindex",
  }
end

-- http-response lua.polystatus: what an application answered.
core.register_action("polystatus", { "http-res" }, function(txn)
  local status = txn.f:status()
  if status < 400 or status > 599 or not page_of(status) then return end
  local received = txn.http:res_get_headers()
  local type = received["content-type"]
  if api and type and type[0]:lower():find(api, 1, true) == 1 then return end
  local tag, format = choose(txn)
  local reply = txn:reply({ status = status })
  local fields = fields_of(status, tag, format)
  if not received["cache-control"] then fields["cache-control"] = "no-store" end
  if wait and later[status] and not received["retry-after"] then fields["retry-after"] = wait end
  for name, values in pairs(received) do
    if not behind[name] and not fields[name] then
      for at = 0, #values do reply:add_header(name, values[at]) end
    end
  end
  reply:add_header("vary", "Accept, Accept-Language")
  for name, value in pairs(fields) do reply:add_header(name, value) end
  reply:set_body(body_of(txn, status, tag, format))
  txn:done(reply)
end)

-- HAProxy’s own errors: http-error takes a body without line ends.
core.register_fetches("polystatus_page", function(txn, status)
  local tag, format = choose(txn)
  txn:set_var("txn.polystatus_type", format.type)
  return (body_of(txn, tonumber(status), tag, format):gsub("\n+", " "))
end)

core.register_fetches("polystatus_language", function(txn)
  return (choose(txn))
end)
`;
