// Routes, list, filters and keys.
const view = document.getElementById("view");
const list = document.getElementById("list");
const search = document.getElementById("search");
const filters = document.getElementById("filters");
const hidden = new Set();
let shown = kernels;

function theme(next) { document.documentElement.dataset.theme = next; }

function startTheme() {
  let stored = null;
  try { stored = localStorage.getItem("port-theme"); } catch (_) { /* a file may have no storage: a choice lasts as long as the page */ }
  theme(stored || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));
}

// What the system prefers is no choice: only this is remembered.
function toggleTheme() {
  theme(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
  try { localStorage.setItem("port-theme", document.documentElement.dataset.theme); } catch (_) { /* as above */ }
}

function drawFilters() {
  const counts = countBy(kernels, (kernel) => kernel.verdict);
  filters.innerHTML = VERDICTS.filter((verdict) => counts.has(verdict))
    .map((verdict) => `<button type="button" class="${verdict}" data-verdict="${verdict}" aria-pressed="${!hidden.has(verdict)}">${verdict.replace("_", " ")} ${counts.get(verdict)}</button>`).join("");
}

function drawList() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  shown = kernels.filter((kernel) => {
    const text = (kernel.name + " " + kernel.program.name + " " + kernel.place.file + " " + kernel.verdict).toLowerCase();
    return !hidden.has(kernel.verdict) && words.every((word) => text.includes(word));
  });
  list.innerHTML = shown.map((kernel) => `<li><a href="${kernel.id}"><span class="dot ${kernel.verdict}" title="${kernel.verdict}"></span>${escape(kernel.name)}<span class="of">${escape(kernel.program.name)}</span></a></li>`).join("");
  document.getElementById("shown").textContent = plural(shown.length, "kernel") + (shown.length === kernels.length ? "" : " of " + kernels.length);
  mark();
}

function mark() {
  for (const link of list.querySelectorAll("a[aria-current]")) link.removeAttribute("aria-current");
  const at = current();
  const link = at && [...list.querySelectorAll("a")].find((one) => one.getAttribute("href") === at.id);
  if (link) { link.setAttribute("aria-current", "page"); link.scrollIntoView({ block: "nearest" }); }
}

// #/program/kernel or #/program/kernel/line
function current() {
  const parts = location.hash.split("/");
  return kernels.find((kernel) => kernel.id === parts.slice(0, 3).join("/"));
}

function route() {
  const kernel = current();
  document.title = (kernel ? kernel.name + " - " : "") + "port report";
  if (kernel) showKernel(view, kernel, Number(location.hash.split("/")[3]) || 0); else view.innerHTML = overview();
  view.scrollTop = 0;
  mark();
}

function step(by, wanted) {
  const pool = wanted || shown;
  if (!pool.length) return;
  const at = pool.indexOf(current());
  location.hash = pool[at < 0 ? (by > 0 ? 0 : pool.length - 1) : (at + by + pool.length) % pool.length].id;
}

function key(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target === search) { if (event.key === "Escape") { search.value = ""; drawList(); search.blur(); } return; }
  const actions = {
    "/": () => search.focus(), j: () => step(1), k: () => step(-1), o: () => { location.hash = "#/"; }, t: toggleTheme,
    n: () => step(1, shown.filter((kernel) => !EQUIVALENT.has(kernel.verdict))), "?": () => document.getElementById("help").showModal(),
  };
  const action = actions[event.key];
  if (action) { event.preventDefault(); action(); }
}

startTheme();
document.getElementById("headline").textContent = "port " + report.command + ": " + plural(report.programs.length, "program") + ", " + plural(kernels.length, "kernel");
document.getElementById("theme").addEventListener("click", toggleTheme);
document.getElementById("keys").addEventListener("click", () => document.getElementById("help").showModal());
search.addEventListener("input", drawList);
filters.addEventListener("click", (event) => {
  const verdict = event.target.dataset.verdict;
  if (!verdict) return;
  if (hidden.has(verdict)) hidden.delete(verdict); else hidden.add(verdict);
  drawFilters();
  drawList();
});
document.addEventListener("keydown", key);
window.addEventListener("hashchange", route);
drawFilters();
drawList();
route();
