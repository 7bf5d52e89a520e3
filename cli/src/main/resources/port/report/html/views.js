// The two views: the overview, and one kernel.
function verdictMark(verdict) {
  return `<span class="verdict ${verdict}">${verdict.replace("_", " ")}</span>`;
}

function headline(good, worst) {
  if (!kernels.length) return "No kernels";
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
  return `<h2>${headline(good, worst)}</h2>
<div class="numbers">${figures.map(([value, name]) => `<div><b>${value}</b><span>${name}</span></div>`).join("")}</div>
<div class="bar" role="img" aria-label="kernels by verdict">${present.map((v) => `<i class="${v}" style="flex:${counts.get(v)}" title="${v}: ${counts.get(v)}"></i>`).join("")}</div>
<ul class="legend">${present.map((v) => `<li><span class="dot ${v}"></span> ${counts.get(v)} ${verdictMark(v)}</li>`).join("")}</ul>
${blockers(findings)}${programTable()}${findingTable(findings)}`;
}

function blockers(findings) {
  const blocking = countBy(findings.filter((one) => one.severity === "error"), (one) => one.code + " " + one.message);
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
    const verdict = result ? verdictMark(result.verdict) : verdictMark(program.supported === false ? "NOT_SUPPORTED" : "NOT_RUN");
    return `<tr><td>${escape(program.name)}</td><td>${verdict}</td><td class="n">${result ? result.launches : ""}</td><td>${links}</td>${why ? `<td>${escape(result ? result.reason : "")}</td>` : ""}</tr>`;
  });
  return `<h3>Programs</h3><table id="programs"><thead><tr><th>program</th><th>verdict</th><th class="n">launches</th><th>kernels</th>${why ? "<th>why</th>" : ""}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function findingTable(findings) {
  if (!findings.length) return "";
  const limit = 500;
  const rows = findings.slice(0, limit).map((one) => `<tr><td class="${one.severity}">${one.severity}</td><td>${one.code}</td><td>${escape(one.file ? one.file + ":" + one.line : "")}</td><td>${escape(one.message)}${one.help ? "<br><span class='note'>" + escape(one.help) + "</span>" : ""}</td></tr>`);
  const more = findings.length > limit ? `<p class="empty">${findings.length - limit} more stand in the JSON report.</p>` : "";
  return `<h3>Findings</h3><table id="findings"><thead><tr><th>severity</th><th>code</th><th>place</th><th>message</th></tr></thead><tbody>${rows.join("")}</tbody></table>${more}`;
}

function histogram(judged) {
  const buckets = judged.ulpHistogram || [];
  if (!buckets.length) return "";
  const most = Math.max(...buckets.map((bucket) => bucket.count));
  return `<h3>Differences in ULP</h3><div class="histogram" role="img" aria-label="histogram of differences">${buckets
    .map((bucket) => `<div style="height:${(100 * Math.log1p(bucket.count)) / Math.log1p(most)}%" title="${escape(bucket.label)}: ${bucket.count}"><span>${escape(bucket.label)}</span></div>`).join("")}</div><br>`;
}

function kernelHead(kernel) {
  const coverage = kernel.judged.coverage;
  const facts = [
    ["verdict", verdictMark(kernel.verdict)], ["launches", kernel.launches], ["program", escape(kernel.program.name)],
    ["source", escape(kernel.place.file + ":" + kernel.place.line)],
  ];
  if (kernel.judged.worstUlp) facts.push(["worst ULP", kernel.judged.worstUlp]);
  if (coverage) facts.push(["branches", coverage.covered + " of " + coverage.branches]);
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
  const java = port && port.listing;
  const right = java ? new Pane(java.name, java) : null;
  if (right) panes.append(right.node); else panes.insertAdjacentHTML("beforeend", `<section class="pane"><h3>no Java</h3></section>`);
  view.append(panes);
  annotate(kernel, left, right);
  if (port) for (let line = port.links[0][1]; line <= port.links[port.links.length - 1][1]; line++) right.line(line).classList.add("inside");
  const first = lineToShow || kernel.place.line;
  if (right) {
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
  for (const finding of kernel.program.findings.concat(report.findings)) {
    if (finding.file === left.listing.name && left.line(finding.line)) {
      left.line(finding.line).classList.add("finding");
      left.say(finding.line, `<b class="${finding.severity}">${finding.code}</b> ${escape(finding.message)}`);
    }
  }
  for (const [place, pane] of [[kernel.judged.firstDivergence, left], [kernel.judged.firstDivergenceInPort, right]]) {
    const at = place ? split(place) : null;
    if (at && pane && pane.line(at.line)) pane.line(at.line).classList.add("place");
  }
  for (const line of (kernel.judged.coverage || { lines: [] }).lines) {
    const item = left.line(line.line);
    if (item) { item.classList.add(line.missed ? "missed" : "covered"); item.title = line.text || ""; }
  }
}
