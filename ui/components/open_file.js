// A button that opens a file: what it holds goes to the server as base64, unless it is larger than the server would take.

function content(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}

async function chosen(input, most, send) {
  const [file] = input.files
  if (!file) return
  const { name, size } = file
  let held = null // also where it cannot be read: the server says so
  try {
    if (size <= most) held = await content(file)
  } catch { /* moved or locked since it was chosen */ }
  input.value = "" // so that the same file can be chosen again
  send({ name, size, content: held })
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".root")
  root.querySelector("span").textContent = data.label
  const input = root.querySelector("input")
  input.onchange = () => chosen(input, data.most, (file) => setTriggerValue("file", file))
}
