// Word keeps automatic numbers outside the text: here they are counted and written into it, as the reader of the page sees them.

interface Level {
  start: number
  format: string
  text: string
}
type Levels = Map<number, Level>
interface Style {
  list: string | undefined
  level: number | undefined
  basedOn: string | undefined
}

/** The document's XML with each automatic number in front of its paragraph's text. Bullets stay as they are. */
export function withAutomaticNumbers(document: string, numbering: string, styles: string): string {
  const lists = listsOf(numbering)
  const known = stylesOf(styles)
  const counts = new Map<Levels, number[]>()
  return document.replace(/<w:pPr>((?:(?!<\/?w:pPr>)[\s\S])*)<\/w:pPr>/gu, (whole, inner: string) => {
    const { list, level } = listOf(inner, known)
    const levels = list === undefined ? undefined : lists.get(list)
    const own = levels?.get(level)
    if (!levels || !own || own.format === 'bullet' || own.format === 'none') return whole
    const counted = counts.get(levels) ?? []
    counts.set(levels, counted)
    counted[level] = (counted[level] ?? own.start - 1) + 1
    counted.length = level + 1
    const label = labelOf(own.text, counted, levels)
    return `<w:pPr>${inner.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/u, '')}</w:pPr><w:r><w:t xml:space="preserve">${label} </w:t></w:r>`
  })
}

const valueOf = (xml: string, tag: string): string | undefined =>
  new RegExp(`<w:${tag}\\b[^>]*?w:val="([^"]*)"`, 'u').exec(xml)?.[1]
const parts = (xml: string, tag: string): string[] =>
  xml.match(new RegExp(`<w:${tag}\\b(?:[^>]*[^/])?>[\\s\\S]*?</w:${tag}>`, 'gu')) ?? []
const named = (xml: string, name: string): string =>
  new RegExp(`w:${name}="([^"]*)"`, 'u').exec(xml)?.[1] ?? ''

/** Lists that share one definition count together. */
function listsOf(numbering: string): Map<string, Levels> {
  const definitions = new Map<string, Levels>(
    parts(numbering, 'abstractNum').map((xml) => [
      named(xml, 'abstractNumId'),
      new Map(parts(xml, 'lvl').map((level) => [Number(named(level, 'ilvl')), levelOf(level)])),
    ]),
  )
  return new Map(
    parts(numbering, 'num').flatMap((xml) => {
      const shared = definitions.get(valueOf(xml, 'abstractNumId') ?? '')
      if (!shared) return []
      const restarts = parts(xml, 'lvlOverride').flatMap((part): [number, Level][] => {
        const level = shared.get(Number(named(part, 'ilvl')))
        const start = valueOf(part, 'startOverride')
        return level && start !== undefined
          ? [[Number(named(part, 'ilvl')), { ...level, start: Number(start) }]]
          : []
      })
      return [[named(xml, 'numId'), restarts.length > 0 ? new Map([...shared, ...restarts]) : shared]]
    }),
  )
}

const levelOf = (xml: string): Level => ({
  start: Number(valueOf(xml, 'start') ?? 1),
  format: valueOf(xml, 'numFmt') ?? 'decimal',
  text: valueOf(xml, 'lvlText') ?? '',
})

const stylesOf = (styles: string): Map<string, Style> =>
  new Map(
    parts(styles, 'style').map((xml) => [
      named(xml, 'styleId'),
      { list: valueOf(xml, 'numId'), level: levelIn(xml), basedOn: valueOf(xml, 'basedOn') },
    ]),
  )

function levelIn(xml: string): number | undefined {
  const level = valueOf(xml, 'ilvl')
  return level === undefined ? undefined : Number(level)
}

/** A paragraph's own list goes before its style's; `numId` 0 means "no number here". */
function listOf(properties: string, styles: Map<string, Style>): { list: string | undefined; level: number } {
  let list = valueOf(properties, 'numId')
  let level = levelIn(properties)
  let style = styles.get(valueOf(properties, 'pStyle') ?? '')
  for (let depth = 0; style && depth < 10; depth += 1) {
    list ??= style.list
    level ??= style.level
    style = styles.get(style.basedOn ?? '')
  }
  return { list: list === '0' ? undefined : list, level: level ?? 0 }
}

const labelOf = (text: string, counted: readonly number[], levels: Levels): string =>
  text.replace(/%(\d)/gu, (_, digit: string) => {
    const level = levels.get(Number(digit) - 1)
    return written(counted[Number(digit) - 1] ?? level?.start ?? 1, level?.format ?? 'decimal')
  })

function written(count: number, format: string): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
  if (format === 'lowerLetter') return letter
  if (format === 'upperLetter') return letter.toUpperCase()
  if (format === 'lowerRoman') return roman(count)
  return format === 'upperRoman' ? roman(count).toUpperCase() : String(count)
}

function roman(count: number): string {
  const signs: [number, string][] = [
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let left = count
  let text = ''
  for (const [worth, sign] of signs)
    while (left >= worth) {
      text += sign
      left -= worth
    }
  return text
}
