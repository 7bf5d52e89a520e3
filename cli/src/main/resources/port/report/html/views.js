// The two views: the overview, and one kernel.
function verdictMark(verdict) {
  return `<span class="verdict ${verdict}">${verdict.replace("_", " ")}</span>`;
}

// What a program is beyond its kernels: its output, its exit code, its faults.
function programsThatFail() {
  return report.programs.filter((program) => program.verification && !EQUIVALENT.has(program.verification.verdict)
    && kernels.every((kernel) => kernel.program !== program || EQUIVALENT.has(kernel.verdict)));
}

function headline(good, kernelsWorst) {
  const failing = programsThatFail();
  const worst = failing.map((program) => program.verification.verdict).concat(kernelsWorst).sort((a, b) => VERDICTS.indexOf(a) - VERDICTS.indexOf(b))[0];
  if (!kernels.length && !failing.length) return "No kernels";
  if (failing.length) {
    const others = kernels.length - good ? ` and ${kernels.length - good} of ${plural(kernels.length, "kernel")}` : "";
    return `<span class="${worst}">Not equivalent:</span> ${plural(failing.length, "program")}${others}, the gravest verdict is ${verdictMark(worst)}`;
  }
  if (good === kernels.length) return `<span class="${worst}">Equivalent:</span> ${plural(good, "kernel")}, the weakest verdict is ${verdictMark(worst)}`;
  return `<span class="${worst}">Not equivalent:</span> ${kernels.length - good} of ${plural(kernels.length, "kernel")}, the gravest verdict is ${verdictMark(worst)}`;
}

function overview() {
  const counts = countBy(kernels, (kernel) => kernel.verdict);
  const findings = allFindings();
  const errors = findings.filter((finding) => finding.severity === "error");
  const verified = report.programs.filter((program) => program.verification);
  const launches = verified.reduce((sum, program) => sum + program.verification.launches, 0);
  const compared = verified.reduce((sum, program) => sum + program.verification.bytes, 0);
  const good = kernels.filter((kernel) => EQUIVALENT.has(kernel.verdict)).length;
  const present = VERDICTS.filter((verdict) => counts.has(verdict));
  const worst = present[0] || "NOT_RUN";
  const figures = [
    [good + " of " + kernels.length, "kernels equivalent"], [report.programs.length, "programs"],
    [launches.toLocaleString("en"), "launches compared"], [bytes(compared), "compared"], [errors.length, "errors"],
  ];
  const coverage = coverageOf(kernels);
  if (coverage) figures.splice(4, 0, [coverage.percent + " %", "of the ways of branches"]);
  return `<h2>${headline(good, worst)}</h2>
<div class="numbers">${figures.map(([value, name]) => `<div><b>${value}</b><span>${name}</span></div>`).join("")}</div>
<div class="bar" role="img" aria-label="kernels by verdict">${present.map((v) => `<i class="${v}" style="flex:${counts.get(v)}" title="${v}: ${counts.get(v)}"></i>`).join("")}</div>
<ul class="legend">${present.map((v) => `<li><span class="dot ${v}"></span> ${counts.get(v)} ${verdictMark(v)}</li>`).join("")}</ul>
${blockers(findings)}${programTable()}${findingTable(findings)}`;
}

function blockers(findings) {
  // Findings that differ in threads and addresses alone are one.
  const alike = (one) => one.code + one.message.replace(/\(\d+,\d+,\d+\)|0x[\da-f]+|\b(?:has )?(?:reads?|writes?|written)\b/g, "");
  const errors = findings.filter((one) => one.severity === "error");
  const first = new Map([...errors].reverse().map((one) => [alike(one), one.code + " " + one.message]));
  const blocking = new Map([...countBy(errors, alike)].map(([key, count]) => [first.get(key), count]));
  const rows = [...blocking].sort((a, b) => b[1] - a[1]).slice(0, 10);
  if (!rows.length) return "";
  return `<h3>What blocks</h3><table id="blockers"><thead><tr><th class="n">times</th><th>finding</th></tr></thead><tbody>${rows
    .map(([text, count]) => `<tr><td class="n">${count}</td><td>${escape(text)}</td></tr>`).join("")}</tbody></table>`;
}

function programTable() {
  const why = report.programs.some((program) => program.verification && program.verification.reason);
  const rows = report.programs.map((program) => {
    const mine = kernels.filter((kernel) => kernel.program === program);
    const result = program.verification;
    const links = mine.map((kernel) => `<a href="${kernel.id}" class="${kernel.verdict}">${escape(kernel.name)}</a>`).join(", ");
    const coverage = coverageOf(mine);
    const verdict = result ? verdictMark(result.verdict) : verdictMark(program.supported === false ? "NOT_SUPPORTED" : "NOT_RUN");
    return `<tr><td>${escape(program.name)}</td><td>${verdict}</td><td class="n">${result ? result.launches : ""}</td><td class="n${coverage && coverage.thin ? " thin" : ""}">${coverage ? coverage.percent + " %" : ""}</td><td>${links}</td>${why ? `<td>${escape(result ? result.reason : "")}</td>` : ""}</tr>`;
  });
  return `<h3>Programs</h3><table id="programs"><thead><tr><th>program</th><th>verdict</th><th class="n">launches</th><th class="n">branches</th><th>kernels</th>${why ? "<th>why</th>" : ""}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function findingTable(findings) {
  if (!findings.length) return "";
  const limit = 500;
  const rows = findings.slice(0, limit).map((one) => `<tr><td class="${one.severity}">${one.severity}</td><td>${one.code}</td><td>${escape(one.file ? one.file + ":" + one.line : "")}</td><td>${escape(one.message)}${one.help ? "<br><span class='note'>" + escape(one.help) + "</span>" : ""}</td></tr>`);
  const more = findings.length > limit ? `<p class="empty">${findings.length - limit} more stand in the JSON report.</p>` : "";
  return `<h3>Findings</h3><table id="findings"><thead><tr><th>severity</th><th>code</th><th>place</th><th>message</th></tr></thead><tbody>${rows.join("")}</tbody></table>${more}`;
}

// A bar for each bin; the first holds what is off by at most one unit.
function histogram(judged) {
  if (!judged.ulps) return "";
  const bins = judged.ulps.bins;
  const most = Math.max(...bins.map((bin) => bin.count));
  const name = (bin) => (bin.upTo === "more" ? "more" : "\u2264 " + short(Number(bin.upTo)));
  return `<figure id="ulps"><figcaption>Elements that differ, by how many units in the last place</figcaption><div class="histogram" role="img" aria-label="histogram of differences in units in the last place">${bins
    .map((bin) => `<div title="${bin.count.toLocaleString("en")} elements off by ${name(bin)} ulp"><i style="height:${bin.count ? Math.max(4, (100 * Math.log1p(bin.count)) / Math.log1p(most)) : 0}%"></i><span>${name(bin)}</span></div>`).join("")}</div></figure>`;
}

function short(number) {
  return number < 1024 ? String(number) : number < 1048576 ? number / 1024 + "k" : number / 1048576 + "M";
}

function kernelHead(kernel) {
  const coverage = kernel.judged.coverage;
  const facts = [
    ["verdict", verdictMark(kernel.verdict)], ["launches", kernel.launches], ["program", escape(kernel.program.name)],
    ["source", escape(kernel.place.file + ":" + kernel.place.line)],
  ];
  if (kernel.judged.ulps) facts.push(["worst ULP", escape(kernel.judged.ulps.worst)]);
  if (coverage) facts.push(["branches", `<span class="${percent(coverage) < coverage.wanted ? "thin" : ""}">${percent(coverage)} %</span> (${coverage.taken} of ${coverage.ways} ways)`]);
  // What the program is for, where this kernel is not the reason.
  const whole = kernel.program.verification;
  if (whole && !EQUIVALENT.has(whole.verdict) && EQUIVALENT.has(kernel.verdict)) facts[2] = ["program", escape(kernel.program.name) + " " + verdictMark(whole.verdict)];
  const detail = kernel.detail ? `<p class="detail ${kernel.verdict}"><span>${escape(kernel.detail)}</span></p>` : "";
  return `<h2>${escape(kernel.name)}</h2><p class="facts">${facts.map(([name, value]) => `<span>${name} <b>${value}</b></span>`).join("")}</p>${detail}${histogram(kernel.judged)}`;
}

// Where the kernel went: runs of Java lines that come from its lines alone. A template has one for each instance.
function runsOf(kernel, cuda) {
  const runs = [];
  for (const listing of kernel.program.listings) {
    let run = null;
    for (const link of listing.links) {
      const inside = link.source === cuda.name && link.sourceLine >= kernel.place.line && link.sourceLine <= kernel.endLine;
      if (inside && (!run || link.sourceLine <= run.links[0][0])) runs.push(run = { listing, links: [] });
      if (inside) run.links.push([link.sourceLine, link.line]); else run = null;
    }
  }
  return runs.sort((a, b) => b.links.length - a.links.length);
}

// The run that is the kernel itself: the one that its name stands over, else the longest.
function portOf(kernel, cuda) {
  const runs = runsOf(kernel, cuda);
  const named = runs.find((run) => {
    const lines = run.listing.text.split("\n").slice(Math.max(0, run.links[0][1] - 6), run.links[0][1]);
    return lines.some((line) => line.includes(`@Kernel("${kernel.name}")`));
  });
  return named || runs[0];
}

// The Java with a kernel's method in it, of which no line is known to be from the kernel: people wrote it, or under another name.
function javaOf(kernel) {
  const method = kernel.name.replace(/<.*/, "");
  return kernel.program.listings.find((listing) => listing.language === "java" && new RegExp(`@Kernel[^]*?\\b${method}\\(`).test(listing.text));
}

function showKernel(view, kernel, lineToShow) {
  view.innerHTML = kernelHead(kernel);
  const cuda = kernel.program.listings.find((listing) => listing.language === "cuda" && listing.name === kernel.place.file);
  if (!cuda) {
    view.insertAdjacentHTML("beforeend", `<p class="empty">The report does not hold the text of ${escape(kernel.place.file)}.</p>`);
    return;
  }
  const panes = document.createElement("div");
  panes.className = "panes";
  const left = new Pane(cuda.name, cuda);
  panes.append(left.node);
  const port = portOf(kernel, cuda);
  const java = port ? port.listing : javaOf(kernel);
  const right = java ? new Pane(java.name, java) : null;
  if (right) panes.append(right.node); else panes.insertAdjacentHTML("beforeend", `<section class="pane"><h3>no Java</h3></section>`);
  view.append(panes);
  annotate(kernel, left, right);
  if (port) for (let line = port.links[0][1]; line <= port.links[port.links.length - 1][1]; line++) right.line(line).classList.add("inside");
  const first = lineToShow || kernel.place.line;
  if (port) {
    const links = java.links.filter((link) => link.source === cuda.name).map((link) => [link.sourceLine, link.line]);
    const pair = new Pair(left, right, links, port.links);
    left.reveal(first);
    pair.follow(left, right, 0, 1);
    if (lineToShow) pair.mark(left, left.line(lineToShow), 0);
  } else {
    left.reveal(first);
  }
}

function annotate(kernel, left, right) {
  for (let line = kernel.place.line; line <= kernel.endLine; line++) {
    const item = left.line(line);
    if (item) item.classList.add("inside");
  }
  // Of findings of one code at one line the first is shown.
  const here = kernel.program.findings.concat(report.findings).filter((one) => one.file === left.listing.name && left.line(one.line));
  const groups = new Map();
  for (const finding of here) {
    const key = finding.line + finding.code + finding.severity;
    if (groups.has(key)) groups.get(key).more++; else groups.set(key, { finding, more: 0 });
  }
  for (const { finding, more } of groups.values()) {
    left.line(finding.line).classList.add("finding");
    left.say(finding.line, `<b class="${finding.severity}">${finding.code}</b> ${escape(finding.message)}${more ? ` <i>and ${more} more like it</i>` : ""}`);
  }
  const parting = kernel.judged.parting;
  if (parting && split(parting.place).file === left.listing.name) {
    const line = split(parting.place).line;
    const links = right ? right.listing.links.filter((link) => link.source === left.listing.name && link.sourceLine === line) : [];
    for (const item of [left.line(line), ...links.map((link) => right.line(link.line))]) if (item) item.classList.add("place");
    left.say(line, `<b class="error">apart</b> ${escape(parting.what)} becomes <b>${escape(parting.expected)}</b> in the original, <b>${escape(parting.actual)}</b> in the port, in ${escape(parting.thread)}`);
  }
  const branches = branchesOf(kernel, left.listing.name);
  if (branches.size) left.code.classList.add("counted");
  for (const [line, ways] of branches) {
    const item = left.line(line);
    if (!item) continue;
    item.classList.add(ways.never.length ? "missed" : "covered");
    item.dataset.ways = ways.taken.length + "/" + (ways.taken.length + ways.never.length);
    if (ways.never.length) item.dataset.never = ways.never.join(", ");
    item.title = ways.never.length ? "gone: " + (ways.taken.join(", ") || "none") : "all ways gone";
  }
}

// The branches of a kernel in one file by line, with the ways that were gone and those that never were.
function branchesOf(kernel, file) {
  const lines = new Map();
  for (const branch of (kernel.judged.coverage || { branches: [] }).branches) {
    const place = split(branch.place);
    if (place.file !== file) continue;
    const ways = lines.get(place.line) || lines.set(place.line, { taken: [], never: [] }).get(place.line);
    ways.taken.push(...branch.taken.map((way) => branch.kind + " " + way));
    ways.never.push(...branch.never.map((way) => branch.kind + " " + way));
  }
  return lines;
}
