// One listener for the whole page: links marked `data-within` turn it without a reload, buttons with `data-copy` copy that text,
// those with `data-picture` download the figure above them, and Back comes back to where on a page one was.

const SHOWN_FOR = 2500
const HELD_FOR = 2000
const PHONE = 768 // below it Streamlit lays the menu over the page
const ON_THIS_MACHINE = /^(localhost|127\.|\[::1\])/

const said = {} // words in the reader's language

function pressed(event) {
  const path = event.composedPath() // into shadow roots too
  return path.find((one) => one.matches?.("a[data-within], button[data-copy], button[data-picture]"))
}

function subject(address) {
  const { pathname, searchParams } = new URL(address)
  searchParams.delete("open") // a drawer opens over what one reads
  return `${pathname}?${searchParams}`
}

function turn(link, places) {
  const elsewhere = subject(link.href) !== subject(location.href)
  history.pushState({}, "", link.href)
  places.delete(location.href)
  if (elsewhere) main()?.scrollTo({ top: 0, behavior: "instant" })
  dispatchEvent(new PopStateEvent("popstate", { state: {} })) // Streamlit reads the address anew on it
}

async function copied(words, near) {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch { // where the page came over plain http, the clipboard is closed to it
    const field = hold(words, near)
    const done = document.execCommand("copy")
    if (done) { field.remove(); near.focus() }
    return done // else the text stays there, selected
  }
}

function hold(words, near) {
  near.parentElement.querySelector("textarea.copy")?.remove()
  const field = Object.assign(document.createElement("textarea"), { value: words, readOnly: true, className: "copy" })
  field.setAttribute("aria-label", near.getAttribute("aria-label"))
  near.after(field)
  field.select()
  return field
}

function announce(words) {
  const place = document.getElementById("copied") ?? document.body.appendChild(
    Object.assign(document.createElement("div"), { id: "copied", role: "status", className: "only-heard" }))
  place.textContent = words
}

async function copy(button) {
  if (!(await copied(button.dataset.copy, button))) return
  button.label ??= button.textContent
  const words = button.dataset.copy.includes(location.host) && ON_THIS_MACHINE.test(location.hostname) ? said.copied_local : said.copied
  button.textContent = words
  announce(words)
  clearTimeout(button.back)
  button.back = setTimeout(() => { button.textContent = button.label; announce("") }, SHOWN_FOR)
}

function picture(button) {
  // the mode bar of the figure above has one button for one format: the format is set, and it is pressed
  const above = [...document.querySelectorAll(".js-plotly-plot")].filter((one) => one.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING)
  const figure = above.at(-1)
  const settings = figure?._context?.toImageButtonOptions
  if (settings) Object.assign(settings, { format: button.dataset.picture, scale: Number(button.dataset.scale) })
  figure?.querySelector(".modebar-btn")?.click()
  if (settings) Object.assign(settings, { format: "svg", scale: 1 }) // what the mode bar's own button says of itself
}

function freed(event) {
  const figure = event.target.closest?.(".modebar-btn")?.closest(".js-plotly-plot")
  // Plotly notes in the layout what part of its room a chamber has on this screen; on paper it would get that part of a part
  for (const name of Object.keys(figure?.layout ?? {})) {
    const whole = figure._fullLayout?.[name]?._inputDomain
    if (whole) figure.layout[name].domain = [...whole]
  }
}

function listen(event, places) {
  const one = pressed(event)
  if (!one || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  if (one.matches("a")) turn(one, places)
  else one.dataset.picture ? picture(one) : copy(one)
}

function main() {
  return document.querySelector('[data-testid="stMain"]')
}

function remember(places) {
  let wanted = null // how far down Back is on its way to
  const leave = () => { wanted = null }
  for (const kind of ["wheel", "touchstart", "keydown", "pointerdown"]) addEventListener(kind, leave, { passive: true })
  addEventListener("scroll", ({ target }) => {
    if (wanted === null && target === main()) places.set(location.href, target.scrollTop)
  }, true)
  addEventListener("popstate", ({ isTrusted }) => {
    wanted = isTrusted ? places.get(location.href) ?? null : null
    const until = performance.now() + HELD_FOR
    // what is drawn grows for a while, and Streamlit itself goes to the top
    const hold = () => {
      if (wanted === null) return
      main()?.scrollTo({ top: wanted, behavior: "instant" })
      performance.now() < until ? requestAnimationFrame(hold) : leave()
    }
    hold()
  })
}

function makeRoom() {
  // Streamlit leaves its menu open over the page that was chosen in it
  if (innerWidth <= PHONE) document.querySelector('[data-testid="stSidebarCollapseButton"] button')?.click()
}

export default function ({ data }) {
  if (said.page !== data.page) makeRoom()
  Object.assign(said, data)
  if (document.listensWithin) return
  document.listensWithin = true
  const places = new Map() // address → how far down it was read
  document.addEventListener("click", (event) => listen(event, places))
  document.addEventListener("click", freed, true)
  remember(places)
}
