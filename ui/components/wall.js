// The slide fills the screen; a click on it turns; a button, or F, fills the screen for good; messages close.

const WIDTH = 1280, HEIGHT = 720
const PRESSED = "a, button, input, textarea, select, summary, [role=button]"

let tell = () => {} // Streamlit lays a picture out by what it measures on the screen, so whoever draws it must know the size

function fit() {
  const zoom = Math.max(1, Math.min(innerWidth / WIDTH, innerHeight / HEIGHT)).toFixed(3)
  if (zoom === fit.told) return
  document.documentElement.style.setProperty("--wall-zoom", zoom)
  fit.told = zoom
  tell(Number(zoom))
}

function reachable() {
  // on a phone a wide table scrolls within itself, also by keyboard
  const body = document.querySelector(".st-key-wall-body")
  if (body && innerWidth < WIDTH && body.tabIndex < 0) body.tabIndex = 0
}

function press(name) {
  document.querySelector(`.st-key-wall-${name} button`)?.click()
}

function clicked(event) {
  if (event.target.closest?.("[data-close]")) return close(event.target.closest(".st-key-notices"))
  const slide = event.target.closest?.(".st-key-wall")
  if (!slide) return
  if (event.target.closest("[data-full]")) return fill()
  if (event.target.closest(PRESSED) || String(getSelection())) return // words are marked to be read, not to turn
  const { left, width } = slide.getBoundingClientRect()
  press(event.clientX < left + width / 3 ? "previous" : "next")
}

function close(notices) {
  notices.classList.add("closed")
  const told = notices.textContent
  const again = new MutationObserver(() => { // the same words, on the next slide, are not told anew
    if (notices.textContent === told) return
    notices.classList.remove("closed")
    again.disconnect()
  })
  again.observe(notices, { childList: true, subtree: true, characterData: true })
}

function typed(event) {
  const alone = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat)
  if (event.key === "f" && alone && document.querySelector(".st-key-wall")) fill()
}

function fill() {
  document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()
}

export default function ({ setStateValue }) {
  tell = (zoom) => setStateValue("zoom", zoom)
  if (!document.querySelector(".st-key-wall")) fit.told = null // a new session knows nothing yet
  fit()
  reachable()
  if (document.fitsWall) return
  document.fitsWall = true
  addEventListener("resize", fit)
  new MutationObserver(reachable).observe(document.body, { childList: true, subtree: true })
  document.addEventListener("click", clicked)
  document.addEventListener("keydown", typed)
}
