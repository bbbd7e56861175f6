// One listener for the whole page: links marked `data-within` turn it without a reload, buttons with `data-copy` copy that text,
// and those with `data-picture` download the figure above them. An address is written as it is understood.

const SHOWN_FOR = 2500
const ANNOUNCED_AFTER = 100
const SETTLED_AFTER = 400
const PHONE = 768 // below it Streamlit lays the menu over the page
const OPEN = '[data-testid="stExpandSidebarButton"]'
const PAGE = '[data-testid="stMain"]'
const CLOSE = '[data-testid="stSidebarCollapseButton"] button'
const ON_THIS_MACHINE = /^(localhost|127\.|\[::1\])/

const said = {} // words in the reader's language

function pressed(event) {
  const path = event.composedPath() // into shadow roots too
  return path.find((one) => one.matches?.("a[data-within], button[data-copy], button[data-picture]"))
}

function turn(link) {
  history.pushState({}, "", link.href)
  dispatchEvent(new PopStateEvent("popstate", { state: {} })) // Streamlit reads the address anew on it
}

function correct(corrections) {
  const address = new URL(location)
  const stands = ({ name, said }) => JSON.stringify(address.searchParams.getAll(name)) === JSON.stringify(said)
  const wrong = corrections.filter(stands)
  for (const { name, now } of wrong) {
    address.searchParams.delete(name)
    for (const value of now) address.searchParams.append(name, value)
  }
  if (wrong.length) history.replaceState(history.state, "", address)
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

function announcer() {
  // there, and empty, before anything is said: words that come together with their place are often not read out
  const place = Object.assign(document.createElement("div"), { id: "announcer", role: "status", className: "only-heard" })
  place.dataset.liveAnnouncer = "true" // an open drawer makes all else on the page inert, but for what is so marked
  return document.body.appendChild(place)
}

function announce(words) {
  const place = document.getElementById("announcer")
  place.textContent = "" // the same words again are read out again
  clearTimeout(place.said)
  place.said = setTimeout(() => { place.textContent = words }, ANNOUNCED_AFTER)
}

function announceAnswers() {
  // sentences marked `data-announce` answer what was asked for: they are read out as they come or change
  let before = ""
  let waiting = 0
  const tell = () => {
    waiting = 0
    const now = [...document.querySelectorAll("[data-announce]")].map((one) => one.textContent).join(" ")
    if (now && now !== before) announce(now)
    before = now
  }
  new MutationObserver(() => { waiting ||= setTimeout(tell, SETTLED_AFTER) }).observe(document.body, { childList: true, subtree: true })
}

async function copy(button) {
  if (!(await copied(button.dataset.copy, button))) return
  button.label ??= button.textContent
  button.heard ??= button.getAttribute("aria-label") // begins with what one sees, also while that says that it is done
  const words = button.dataset.copy.includes(location.host) && ON_THIS_MACHINE.test(location.hostname) ? said.copied_local : said.copied
  show(button, words)
  announce(words)
  clearTimeout(button.back)
  button.back = setTimeout(() => { show(button, button.label); announce("") }, SHOWN_FOR)
}

function show(button, words) {
  button.textContent = words
  button.setAttribute("aria-label", button.heard.replace(button.label, () => words))
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

function reveal({ target }) {
  // not every browser opens what the goal of a link on the page is folded into
  const link = target.closest?.('a[href^="#"]')
  const goal = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
  for (let one = goal?.closest("details"); one; one = one.parentElement.closest("details")) one.open = true
}

function listen(event) {
  const one = pressed(event)
  if (!one || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  if (one.matches("a")) turn(one)
  else one.dataset.picture ? picture(one) : copy(one)
}

function makeRoom() {
  // Streamlit leaves its menu open over the page that was chosen in it
  if (innerWidth <= PHONE) document.querySelector(CLOSE)?.click()
}

function menu() {
  return document.querySelector('[data-testid="stSidebar"]')
}

function covers() {
  return innerWidth <= PHONE && menu()?.dataset.collapsed === "false"
}

function handOver(goal) {
  // the button that was pressed is gone as soon as the menu opens or closes: the focus goes to the one that undoes it
  const until = performance.now() + 1000
  const wait = () => {
    const button = document.querySelector(goal)
    if (button && getComputedStyle(button).visibility === "visible") button.focus()
    else if (performance.now() < until) requestAnimationFrame(wait)
  }
  requestAnimationFrame(wait)
}

function steerMenu() {
  document.addEventListener("click", ({ target, isTrusted }) => {
    if (isTrusted && target.closest?.(OPEN)) handOver(CLOSE)
    if (isTrusted && target.closest?.(CLOSE)) handOver(OPEN)
  }, true)
  document.addEventListener("keydown", ({ key, target, defaultPrevented }) => {
    if (key !== "Escape" || defaultPrevented || !covers() || !menu().contains(target) || target.closest('[aria-expanded="true"]')) return
    makeRoom()
    handOver(OPEN)
  })
  // who goes on past the end of the menu is on the page that it lies over
  document.addEventListener("focusin", ({ target }) => { if (covers() && target.closest?.(PAGE)) makeRoom() })
}

export default function ({ data }) {
  if (said.page !== data.page) makeRoom()
  if (data.press && data.press !== said.press) turn(Object.assign(document.createElement("a"), { href: data.go }))
  else correct(data.corrections)
  Object.assign(said, data)
  if (document.listensWithin) return
  document.listensWithin = true
  document.addEventListener("click", listen)
  document.addEventListener("click", freed, true)
  announcer()
  announceAnswers()
  steerMenu()
  document.addEventListener("click", reveal, true)
}
