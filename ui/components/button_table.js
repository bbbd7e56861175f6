// A table of rows × actors (columns). Every cell is a button, or an empty place: mouse, keyboard (arrows, Enter) and tap.
// All text arrives as data and is set as text, never as HTML.

const MOVES = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

function paint(root, palette) {
  for (const [step, { light, dark }] of Object.entries(palette)) {
    root.style.setProperty(`--fill-${step}`, `light-dark(${light[0]}, ${dark[0]})`)
    root.style.setProperty(`--ink-${step}`, `light-dark(${light[1]}, ${dark[1]})`)
  }
}

function legend(entries) {
  const items = entries.map(({ state, sign, label }) =>
    element("li", {}, element("span", { className: `swatch ${state}`, textContent: sign, ariaHidden: "true" }), label))
  return element("ul", { className: "legend" }, ...items)
}

function words(said, href, name) {
  // the script beside the frame turns the page
  if (!href) return said
  const link = element("a", { href, textContent: said, tabIndex: -1 })
  link.dataset.within = "1"
  if (name) link.setAttribute("aria-label", name === said ? said : `${said}: ${name}`)
  return link
}

function columnHead({ name, short, colour, href }) {
  const mark = element("span", { className: "mark" })
  if (colour) mark.style.backgroundColor = colour
  const head = element("th", { scope: "col", title: name }, ...(colour ? [mark] : []), words(short, href, name))
  head.setAttribute("aria-label", name)
  return head
}

function head(data) {
  const groups = data.groups.map(({ label, span }) => element("th", { scope: "colgroup", colSpan: span, textContent: label }))
  const corner = element("td", { className: "corner", rowSpan: 2 })
  return element("thead", {}, element("tr", { className: "groups" }, corner, ...groups),
    element("tr", { className: "actors" }, ...data.columns.map(columnHead)))
}

function cell(content, choose) {
  if (content === null) return element("td")
  const { id, state, sign, detail, label } = content
  const button = element("button", { type: "button", className: state, title: label, tabIndex: -1 },
    element("span", { className: sign.length > 4 ? "sign long" : "sign", textContent: sign }), element("span", { className: "detail", textContent: detail }))
  button.setAttribute("aria-label", label)
  button.dataset.id = id
  button.addEventListener("click", () => choose(id))
  return element("td", {}, button)
}

function rowHead({ label, note, href }) {
  const head = element("th", { scope: "row" }, words(label, href))
  if (note) head.append(element("span", { className: "note", textContent: note }))
  return head
}

function body(rows, choose) {
  const made = element("tbody")
  for (const { group, cells, ...row } of rows) {
    if (group !== undefined) {
      const heading = element("th", { scope: "rowgroup", colSpan: cells.length + 1, className: "group" }, element("span", { textContent: group }))
      made.append(element("tr", {}, heading))
    }
    made.append(element("tr", {}, rowHead(row), ...cells.map((one) => cell(one, choose))))
  }
  return made
}

function next(lines, row, column, down, right) {
  // over the empty places, to the next button in that direction
  let goal
  do {
    row += down
    column += right
    goal = lines[row]?.[column]
  } while (goal === null)
  return goal
}

function reveal(table, button) {
  // what stays in sight while the rest moves, the head and the first column, is never laid over what has the focus
  const [room, place, head, side] = [table.parentElement, button.closest("th, td"), table.tHead, table.tHead.querySelector(".corner")]
  const [box, cell] = [room, place].map((one) => one.getBoundingClientRect())
  const top = box.top + head.offsetHeight
  const left = box.left + side.offsetWidth
  if (!head.contains(place)) room.scrollTop += Math.min(0, cell.top - top) || Math.max(0, cell.bottom - box.top - room.clientHeight)
  if (!place.matches("tbody th")) room.scrollLeft += Math.min(0, cell.left - left) || Math.max(0, cell.right - box.left - room.clientWidth)
}

function steer(table) {
  // what can be pressed, line by line: heads of columns, then the head and the cells of each row
  const pressable = (place) => place.querySelector("a, button")
  const heads = [null, ...[...table.tHead.rows[1].cells].map(pressable)]
  const rows = [...table.tBodies[0].rows].map((row) => [...row.cells].map(pressable)).filter((line) => line.length > 1)
  const lines = [heads, ...rows].filter((line) => line.some(Boolean))
  const buttons = lines.flat().filter(Boolean)
  const current = () => buttons.find((button) => button.tabIndex === 0)
  const focusOn = (button) => { current().tabIndex = -1; button.tabIndex = 0; button.focus(); reveal(table, button) }
  const start = buttons.find((button) => button.classList.contains("selected")) ?? buttons.find((one) => one.matches("button")) ?? buttons[0]
  if (start) start.tabIndex = 0
  table.addEventListener("focusin", ({ target }) => {
    if (buttons.includes(target) && target !== current()) { current().tabIndex = -1; target.tabIndex = 0 }
  })
  table.addEventListener("keydown", (event) => {
    const row = lines.findIndex((line) => line.includes(current()))
    if (row < 0) return
    const column = lines[row].indexOf(current())
    const [down, right] = MOVES[event.key] ?? [0, 0]
    const goal = event.key === "Home" ? lines[row].slice(1).find(Boolean) : event.key === "End" ? lines[row].findLast(Boolean) : next(lines, row, column, down, right)
    if (!(event.key in MOVES) && event.key !== "Home" && event.key !== "End") return
    event.preventDefault()
    if (goal) focusOn(goal)
  })
}

function draw(root, data) {
  const scroll = root.querySelector(".scroll")
  const place = [scroll?.scrollLeft ?? 0, scroll?.scrollTop ?? 0]
  const focused = root.getRootNode().activeElement?.dataset?.id
  paint(root, data.palette)
  const table = element("table", { ariaLabel: data.title }, head(data), body(data.rows, (id) => root.choose(id)))
  const frame = element("div", { className: "scroll" }, table)
  const title = element("p", { className: "title", textContent: data.title })
  const pressing = element("span", { className: "pressing", textContent: data.pressing })
  const help = element("p", { className: "help" }, data.help, " ", pressing)
  root.replaceChildren(legend(data.legend), help, title, frame)
  frame.scrollTo(...place)
  find(root, focused)?.focus()
  return table
}

function find(root, id) {
  return id ? root.querySelector(`button[data-id="${CSS.escape(id)}"]`) : null
}

function select(root, id) {
  const before = root.selected
  find(root, before)?.classList.remove("selected")
  find(root, id)?.classList.add("selected")
  root.selected = id
  // the evidence was closed: the focus comes back to where it was opened, unless it is somewhere else by now
  const idle = [document.body, root.getRootNode().host, null].includes(document.activeElement)
  if (before && !id && idle && !root.getRootNode().activeElement) find(root, before)?.focus({ preventScroll: true })
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".root")
  root.choose = (id) => setTriggerValue("chosen", id)
  const { selected, ...content } = data
  const written = JSON.stringify(content)
  const table = root.written === written ? null : draw(root, content)
  root.written = written
  select(root, selected)
  if (table) {
    steer(table)
    const chosen = find(root, selected)
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" })
    if (chosen) reveal(table, chosen)
  }
}
