// The parts of a workflow's picture: boxes, labels, lines. Sizes in pixels.
import { clauseWords, whoActs } from './words.mjs'

/** Fill, line and text of a state by its tone; each text has a contrast of at least 7:1 on its fill. */
const tones = {
  grey: ['#f1f3f5', '#5b6570', '#2b3137'],
  blue: ['#e3effa', '#1d5fa8', '#0f3560'],
  yellow: ['#fdf3d0', '#8a6400', '#4f3900'],
  green: ['#e0f3e6', '#1b7340', '#0c4524'],
  red: ['#fbe5e3', '#b1281c', '#6e150d'],
}
export const toneOf = (tone) => tones[tone] ?? tones.grey

export const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const lineHeight = 17
const charactersInLine = 34

/** The words beside an arrow: the action, then who, the clause, and what else is asked. */
export function labelOf(row, nameOf) {
  const who = whoActs(row.by, (each) => nameOf(each).replace(/^the /u, ''))
  const parts = [who, clauseWords(row.clause), row.signs && 'signs', row.asks && 'says why']
  return [row.label, ...wrapped(parts.filter(Boolean).join(' · '))]
}

/** About how wide a label is; the words are drawn in whatever font the reader has. */
export const labelWidthOf = (lines) => Math.max(...lines.map((line) => line.length)) * 7.6

export const labelHeight = (lines) => lines.length * lineHeight

/** Lines of text with their top at `y`; `anchor` as in SVG. */
export function drawLabel(lines, x, y, anchor = 'start') {
  const spans = lines.map(
    (line, at) =>
      `<text x="${x}" y="${y + at * lineHeight + 13}" text-anchor="${anchor}"${at === 0 ? ' class="action"' : ''}>${escape(line)}</text>`,
  )
  return spans.join('\n')
}

export function drawBox({ label, tone }, { x, y, width, height }) {
  const [fill, line, text] = toneOf(tone)
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${fill}" stroke="${line}" stroke-width="1.5"/>
<text x="${x + width / 2}" y="${y + height / 2 + 5}" text-anchor="middle" class="state" fill="${text}">${escape(label)}</text>`
}

/** A line through points, with rounded corners; `arrow` puts a head at its end. */
export function drawLine(points, tone, arrow = true) {
  const [first, ...others] = points
  const path = others.map((point, at) => corner(points[at], point, others[at + 1])).join(' ')
  const head = arrow ? ` marker-end="url(#head-${tone})"` : ''
  return `<path d="M${first.join(' ')} ${path}" fill="none" stroke="${toneOf(tone)[1]}" stroke-width="1.6"${head}/>`
}

export const drawDot = ([x, y], tone, radius = 3) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${toneOf(tone)[1]}"/>`

export function wholeSvg({ width, height, title, parts }) {
  const heads = Object.keys(tones).map(
    (tone) =>
      `<marker id="head-${tone}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z" fill="${toneOf(tone)[1]}"/></marker>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${escape(title)}</title>
<style>text{font:13px system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;fill:#3b434b}.action{font-weight:600;fill:#16191d}.state{font-size:15px;font-weight:600}</style>
<defs>
${heads.join('\n')}
</defs>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`
}

/** One straight piece, and the turn at its end where another follows. */
function corner(from, to, next) {
  if (!next) return `L${to.join(' ')}`
  const size = Math.min(8, length(from, to) / 2, length(to, next) / 2)
  return `L${toward(to, from, size).join(' ')} Q${to.join(' ')} ${toward(to, next, size).join(' ')}`
}
const length = ([x1, y1], [x2, y2]) => Math.abs(x1 - x2) + Math.abs(y1 - y2)
const toward = ([x1, y1], [x2, y2], size) => [x1 + Math.sign(x2 - x1) * size, y1 + Math.sign(y2 - y1) * size]

function wrapped(text) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (longer.length > charactersInLine && lines.at(-1) !== '') lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines.map((line) => line.replace(/ ·$/u, ''))
}
