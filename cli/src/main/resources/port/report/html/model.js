"use strict";
// The report as the page uses it: one list of kernels, each with its program, its verdict and its place.
const report = JSON.parse(document.getElementById("data").textContent);

const VERDICTS = ["MISMATCH", "SOURCE_FAULTY", "NOT_SUPPORTED", "NOT_RUN", "ILL_CONDITIONED", "ORDER_ONLY", "PERMUTED", "WITHIN_BOUND", "EXACT", "PROVED"];
const EQUIVALENT = new Set(["EXACT", "WITHIN_BOUND", "ORDER_ONLY", "PERMUTED", "PROVED"]);

function split(place) {
  const at = place.lastIndexOf(":");
  return at < 0 ? { file: place, line: 0 } : { file: place.slice(0, at), line: Number(place.slice(at + 1)) };
}

function gather() {
  const all = [];
  for (const program of report.programs) {
    const verdicts = new Map(((program.verification || {}).kernels || []).map((one) => [one.name, one]));
    const named = new Set();
    const add = (name, place, known) => {
      const judged = verdicts.get(name);
      const supported = !known || known.isSupported;
      named.add(name);
      all.push({
        name, program, place: split(place), endLine: known ? known.endLine : 0,
        verdict: judged ? judged.verdict : supported ? "NOT_RUN" : "NOT_SUPPORTED",
        detail: judged ? judged.detail : known && !supported ? known.reasons.join("; ") : "the program never launched it",
        launches: judged ? judged.launches : 0, judged: judged || {},
        id: "#/" + encodeURIComponent(program.name) + "/" + encodeURIComponent(name),
      });
    };
    for (const kernel of program.kernels) add(kernel.name, kernel.place, kernel);
    for (const judged of verdicts.values()) if (!named.has(judged.name)) add(judged.name, judged.place, null);
  }
  const rank = (kernel) => VERDICTS.indexOf(kernel.verdict);
  return all.map((kernel, index) => ({ kernel, index })).sort((a, b) => rank(a.kernel) - rank(b.kernel) || a.index - b.index).map((one) => one.kernel);
}

const kernels = gather();

// The ways of branches that kernels went; null where none of them has a coverage.
function coverageOf(some) {
  const known = some.map((kernel) => kernel.judged.coverage).filter(Boolean);
  if (!known.length) return null;
  const taken = known.reduce((sum, one) => sum + one.taken, 0), ways = known.reduce((sum, one) => sum + one.ways, 0);
  return { taken, ways, percent: ways ? Math.floor((100 * taken) / ways) : 100, thin: known.some((one) => percent(one) < one.wanted) };
}

function percent(coverage) { return coverage.ways ? Math.floor((100 * coverage.taken) / coverage.ways) : 100; }

function countBy(items, key) {
  const counts = new Map();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) || 0) + 1);
  return counts;
}

function allFindings() {
  return report.findings.concat(...report.programs.map((program) => program.findings));
}

function plural(count, word) {
  return count.toLocaleString("en") + " " + word + (count === 1 ? "" : "s");
}

function bytes(count) {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let unit = 0;
  while (count >= 1000 && unit < units.length - 1) { count /= 1000; unit++; }
  return (unit ? count.toFixed(1) : count) + " " + units[unit];
}
