// Takes the reader to a part of the page, once for each press, and gives it the focus.

export default function ({ data, parentElement }) {
  if (!data.place || parentElement.arrived === data.press) return
  parentElement.arrived = data.press
  const place = document.getElementById(data.place)
  const until = performance.now() + 1000
  let gone = false
  const leave = () => { gone = true }
  for (const kind of ["wheel", "touchstart", "keydown"]) addEventListener(kind, leave, { once: true })
  // what is drawn after it still grows, and the browser then moves the page: hold on to the place for a moment
  const hold = () => {
    place?.scrollIntoView({ block: "start" })
    if (!gone && performance.now() < until) requestAnimationFrame(hold)
  }
  hold()
  if (!place) return
  place.tabIndex = -1 // a heading takes the focus only where it is told so
  place.focus({ preventScroll: true })
}
