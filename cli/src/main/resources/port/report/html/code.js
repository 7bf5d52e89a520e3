// Code with colours, and two panes that scroll together.
const WORDS = {
  k: new Set("auto break case catch class const constexpr continue default delete do else enum explicit extern final finally for friend goto if import implements inline instanceof interface mutable namespace new noexcept operator package permits private protected public record return sealed sizeof static static_assert static_cast reinterpret_cast const_cast dynamic_cast struct super switch template this throw throws try typedef typename union using var virtual volatile while true false null nullptr".split(" ")),
  t: new Set("void bool char short int long float double signed unsigned size_t boolean byte String int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t float2 float3 float4 int2 int3 int4 uint2 uint3 uint4 double2 half half2 dim3".split(" ")),
  g: new Set("__global__ __device__ __host__ __shared__ __constant__ __restrict__ __syncthreads __launch_bounds__ threadIdx blockIdx blockDim gridDim warpSize ctx KernelContext syncThreads".split(" ")),
};
const TOKEN = /(\/\/.*|\/\*[^]*?(?:\*\/|$))|("(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?)|(^[ \t]*#[^\n]*)|(\b(?:0[xX][\da-fA-F']+|\d[\d']*\.?\d*(?:[eE][+-]?\d+)?)[a-zA-Z]*)|([A-Za-z_]\w*)/gm;

function escape(text) {
  return text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);
}

// The lines of a text as HTML; a comment over several lines is closed and opened again at each end of line.
function coloured(text) {
  let html = "", at = 0;
  for (const match of text.matchAll(TOKEN)) {
    html += escape(text.slice(at, match.index));
    at = match.index + match[0].length;
    const kind = match[1] ? "c" : match[2] ? "s" : match[3] ? "p" : match[4] ? "d"
      : WORDS.k.has(match[0]) ? "k" : WORDS.t.has(match[0]) ? "t" : WORDS.g.has(match[0]) ? "g" : "";
    html += kind ? match[0].split("\n").map((part) => `<span class="${kind}">${escape(part)}</span>`).join("\n") : escape(match[0]);
  }
  return (html + escape(text.slice(at))).split("\n");
}

class Pane {
  constructor(title, listing) {
    this.listing = listing;
    this.node = document.createElement("section");
    this.node.className = "pane";
    this.node.innerHTML = `<h3 title="${escape(title)}">${escape(title)}</h3><div class="code" tabindex="0"><ol></ol></div>`;
    this.code = this.node.querySelector(".code");
    const lines = coloured(listing.text.replace(/\n$/, ""));
    this.code.firstChild.innerHTML = lines.map((line, i) => `<li data-line="${i + 1}"><code>${line || " "}</code></li>`).join("");
    this.items = this.code.firstChild.children;
  }
  line(number) { return this.items[number - 1]; }
  top(number) { const item = this.line(number); return item ? item.offsetTop : 0; }
  reveal(number) { this.code.scrollTop = Math.max(0, this.top(number) - 54); }
  say(number, html) { const item = this.line(number); if (item) item.insertAdjacentHTML("beforeend", `<span class="say">${html}</span>`); }
}

// Of pairs of lines those that rise on both sides.
function rising(links) {
  const steps = [];
  for (const link of [...links].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = steps[steps.length - 1];
    if (!last || (link[0] > last[0] && link[1] > last[1])) steps.push(link);
  }
  return steps;
}

// Keeps two panes in step: between two pairs of linked lines the other side is interpolated.
class Pair {
  // links: [left line, right line]; anchors: those of them that the steps must go through, in order
  constructor(left, right, links, anchors) {
    this.left = left;
    this.right = right;
    this.links = links;
    this.leader = null;
    const first = anchors[0], last = anchors[anchors.length - 1];
    const steps = rising(links.filter((link) => link[0] < first[0] && link[1] < first[1]))
      .concat(rising(anchors), rising(links.filter((link) => link[0] > last[0] && link[1] > last[1])));
    this.steps = steps;
    for (const [pane, other, from, to] of [[left, right, 0, 1], [right, left, 1, 0]]) {
      for (const event of ["pointerenter", "focusin", "wheel", "touchstart", "keydown"]) pane.code.addEventListener(event, () => { this.leader = pane; }, { passive: true });
      pane.code.addEventListener("scroll", () => { if (this.leader === pane || this.leader === null) this.follow(pane, other, from, to); }, { passive: true });
      pane.code.addEventListener("click", (event) => this.mark(pane, event.target.closest("li"), from));
    }
    for (const [a, b] of links) {
      for (const item of [left.line(a), right.line(b)]) if (item) item.classList.add("mapped");
    }
  }
  follow(pane, other, from, to) {
    const y = pane.code.scrollTop + 54;
    let before = [1, 1], after = null;
    for (const step of this.steps) {
      if (pane.top(step[from]) <= y) before = step; else { after = step; break; }
    }
    const y0 = pane.top(before[from]), z0 = other.top(before[to]);
    const y1 = after ? pane.top(after[from]) : pane.code.scrollHeight, z1 = after ? other.top(after[to]) : other.code.scrollHeight;
    const share = y1 > y0 ? Math.min(1, Math.max(0, (y - y0) / (y1 - y0))) : 0;
    other.code.scrollTop = z0 + share * (z1 - z0) - 54;
  }
  mark(pane, item, from) {
    for (const old of document.querySelectorAll("li.pair")) old.classList.remove("pair");
    if (!item) return;
    const number = Number(item.dataset.line);
    for (const link of this.links) {
      if (link[from] === number) for (const one of [this.left.line(link[0]), this.right.line(link[1])]) if (one) one.classList.add("pair");
    }
  }
}
