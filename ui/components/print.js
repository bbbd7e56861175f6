// Paper: what stands at the foot of each sheet, and nothing wider than it. Buttons with `data-print` open the print dialogue.

const PAPER = { width: 700, height: 880 } // pixels within the margins of A4, upright; below a figure there is room for what is said of it
const WIDE = "[data-testid='stElementContainer']:has(.js-plotly-plot), .text-table, [data-testid='stDataFrame']"
const FOLDED = "details:not([data-testid='stExpander'] *)"

const tables = () => [...document.querySelectorAll("[data-testid='stMain'] *, [data-testid='stDialog'] *")].filter((one) => one.shadowRoot)
const wide = () => [...document.querySelectorAll(WIDE), ...tables().flatMap((host) => [...host.shadowRoot.querySelectorAll("table")])]

function zoom(one) {
  const drawn = one.querySelector(".svg-container")
  const width = Math.max(one.scrollWidth, drawn?.offsetWidth ?? 0)
  const height = drawn?.offsetHeight ?? 0 // a table goes on on the next sheet
  return Math.min(1, PAPER.width / width, height ? PAPER.height / height : 1)
}

function fit() {
  const said = document.querySelector("[data-foot]")?.dataset.foot ?? ""
  document.documentElement.style.setProperty("--foot", JSON.stringify(said))
  for (const one of document.querySelectorAll(FOLDED)) { one.folded = !one.open; one.open = true }
  for (const one of tables()) one.dataset.paper = "1"
  // the styles of paper come after this event: what is wide is measured under them, on a sheet's width
  const [sheet, styles] = ["[data-testid='stMainBlockContainer']", "style[media='print']"].map((one) => document.querySelector(one))
  styles.media = "all"
  sheet.style.width = `${PAPER.width}px`
  const zooms = wide().map((one) => [one, zoom(one)])
  styles.media = "print"
  sheet.style.width = ""
  for (const [one, factor] of zooms) one.style.zoom = factor
}

function back() {
  for (const one of wide()) one.style.zoom = ""
  for (const one of tables()) delete one.dataset.paper
  for (const one of document.querySelectorAll(FOLDED)) one.open = !one.folded
}

export default function () {
  if (document.listensToPrinting) return
  document.listensToPrinting = true
  addEventListener("beforeprint", fit)
  addEventListener("afterprint", back)
  document.addEventListener("click", ({ target }) => { if (target.closest?.("[data-print]")) print() })
}
