// Finds in a line a name, and the two dates or times that follow it, in the ways that people write them.

export interface Found {
  name: string
  starts: string
  ends: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekday = String.raw`(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s+)?`
const inWords = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]{3,9})\.?,?(?:\s+(?<year>\d{4}))?`
const inFigures = String.raw`(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})`
const backwards = String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`
const dateForms = [inWords, inFigures, backwards].map((form) => new RegExp(`^${weekday}${form}$`, 'iu'))
const timeForm = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?<half>am|pm)?$/iu
const between = /\s+(?:to|until|till|through|and)\s+|\s*[–—]\s*|\s+-\s+/iu

/** A name with one date or two; the year can stand with the last one only. Undefined where the line says no such thing. */
export function dateFound(line: string): Found | undefined {
  for (const { name, first, last } of readings(line)) {
    const end = dateIn(last ?? first, undefined)
    const start = last === undefined ? end : dateIn(first, end)
    if (start && end) return { name, starts: start, ends: end }
  }
  return undefined
}

/** A name with two times. */
export function timeFound(line: string): Found | undefined {
  for (const { name, first, last } of readings(line)) {
    const [starts, ends] = [timeIn(first), timeIn(last ?? '')]
    if (starts && ends) return { name, starts, ends }
  }
  return undefined
}

/** Where the name may end: at a colon, if there is one; else after a comma or before any word. */
function* readings(line: string): Generator<{ name: string; first: string; last: string | undefined }> {
  const colon = /:\s+/u.exec(line)
  const cuts = colon ? [endOf(colon)] : [0, ...[...line.matchAll(/\s+/gu)].map(endOf)]
  for (const cut of cuts) {
    const [first = '', last, ...more] = line.slice(cut).split(between)
    const before = line.slice(0, cut)
    if (more.length === 0 && !holdsHalfADate.test(before))
      yield { name: nameIn(before), first: first.trim(), last: last?.trim() }
  }
}

const endOf = ({ index, 0: found }: RegExpExecArray): number => index + found.length

/** A name that ends in a figure and "to": the first date was taken for a part of it, since no calendar holds it. */
const holdsHalfADate = /\d.*(?:\b(?:to|until|till|through|and)|[–—-])\s*$/u

const nameIn = (text: string): string => text.trim().replace(/[\s:,–—-]+$/u, '')

function dateIn(text: string, end: string | undefined): string | undefined {
  // "26 to 30 October 2026": the day alone, in the month of the end.
  if (end !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/iu.test(text))
    return dateOf(Number(end.slice(0, 4)), Number(end.slice(5, 7)), Number.parseInt(text, 10))
  const groups = dateForms.map((form) => form.exec(text)?.groups).find(Boolean)
  if (!groups) return undefined
  const { day = '', month = '', year } = groups
  const number = /^\d+$/u.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (year !== undefined) return dateOf(Number(year), number, Number(day))
  if (end === undefined) return undefined
  const same = dateOf(Number(end.slice(0, 4)), number, Number(day))
  return same !== undefined && same > end ? dateOf(Number(end.slice(0, 4)) - 1, number, Number(day)) : same
}

function dateOf(year: number, month: number, day: number): string | undefined {
  if (year < 2000 || year > 2100) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1
    ? date.toISOString().slice(0, 10)
    : undefined
}

function timeIn(text: string): string | undefined {
  const { hour = '', minute = '00', half } = timeForm.exec(text)?.groups ?? {}
  if (hour === '') return undefined
  const inHalf = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour)
  if (inHalf > 23 || Number(minute) > 59 || (half && Number(hour) > 12)) return undefined
  return `${String(inHalf).padStart(2, '0')}:${minute}`
}
