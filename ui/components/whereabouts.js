// Where on a page the reader is: Back comes back to it, a link to a part leads to that part, and the focus never falls off the page.

const HELD_FOR = 2000 // ms at least: what is drawn grows for a while, and Streamlit itself goes to the top
const STILL_FOR = 500 // ms after the last run
const AT_MOST = 15000
const JUST_NOW = 3000 // so long ago a press can be what has changed the address

const places = new Map() // address → how far down it was read
let here = location.href
let pressed = null // where the reader was when something was last pressed, before anything moved
let held = null // what Back, or a link to a part, holds on to

const main = () => document.querySelector('[data-testid="stMain"]')
const depth = () => main()?.scrollTop ?? 0
const running = () => document.querySelector('[data-test-script-state="running"]') !== null
const drawer = () => document.querySelector('[role="dialog"]')

function subject(address) {
  const { pathname, searchParams } = new URL(address)
  for (const name of ["open", "piece"]) searchParams.delete(name) // a drawer opens over what one reads
  return `${pathname}?${searchParams}`
}

function part() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)))
  } catch { // a percent sign that is none
    return null
  }
}

// Calls `go` with every frame until the page has settled, or the reader goes elsewhere; then `done`.
function hold(go, done = () => {}) {
  const mine = held = {}
  const start = performance.now()
  let busy = start
  const step = () => {
    if (held !== mine) return
    const now = performance.now()
    if (running()) busy = now
    go()
    if (now < Math.min(start + AT_MOST, Math.max(start + HELD_FOR, busy + STILL_FOR))) requestAnimationFrame(step)
    else { held = null; done() }
  }
  step()
}

const toDepth = (wanted) => hold(() => main()?.scrollTo({ top: wanted, behavior: "instant" }))
const toPart = () => { if (location.hash.length > 1) hold(() => part()?.scrollIntoView({ block: "start", behavior: "instant" })) }

// The heading takes the focus where what had it is gone, once the page has settled.
function keepFocus(always = false) {
  const start = performance.now()
  let busy = start
  const step = () => {
    const now = performance.now()
    if (running()) busy = now
    if (now < Math.min(start + AT_MOST, busy + STILL_FOR)) return requestAnimationFrame(step)
    const lost = document.activeElement === document.body || document.activeElement === null
    const heading = main()?.querySelector("h1")
    if (!heading || drawer() || !(lost || always)) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }
  step()
}

// The address has changed, and not by Back: what was left is remembered as it was before the press that changed it.
function changed() {
  if (location.href === here) return
  if (pressed?.address === here && performance.now() - pressed.at < JUST_NOW) places.set(here, pressed.depth)
  here = location.href
  places.set(here, depth())
}

function press() {
  changed()
  pressed = { address: location.href, depth: depth(), at: performance.now() }
  places.set(here, pressed.depth)
}

function turned() { // by a link within the page
  const elsewhere = subject(location.href) !== subject(here)
  changed()
  if (!elsewhere) return
  held = null
  main()?.scrollTo({ top: 0, behavior: "instant" })
  places.set(here, 0)
  toPart()
  keepFocus(true)
}

function back() {
  here = location.href
  const wanted = places.get(here)
  if (wanted === undefined) toPart()
  else toDepth(wanted)
  keepFocus()
}

function listen() {
  let jumps = false // a link to a part was pressed: the event that follows looks like Back
  const leave = () => { held = null }
  for (const kind of ["wheel", "touchmove"]) addEventListener(kind, () => { leave(); pressed = null }, { passive: true, capture: true })
  for (const kind of ["keydown", "pointerdown"]) addEventListener(kind, () => { leave(); press() }, { passive: true, capture: true })
  addEventListener("click", (event) => { jumps = event.composedPath().some((one) => one.matches?.('a[href^="#"]')) }, true)
  for (const kind of ["keydown", "click"]) addEventListener(kind, () => { if (drawer()) keepFocus() }, true)
  addEventListener("scroll", ({ target }) => {
    if (target !== main()) return
    changed()
    if (!held) places.set(here, target.scrollTop)
  }, true)
  addEventListener("popstate", ({ isTrusted }) => {
    if (!isTrusted) turned()
    else if (jumps) { changed(); toPart() }
    else back()
    jumps = false
  })
}

export default function ({ data }) {
  changed()
  if (document.whereabouts === undefined) {
    listen()
    toPart()
  } else if (document.whereabouts !== data.page) keepFocus() // the menu of a phone closes over what had it
  document.whereabouts = data.page
}
