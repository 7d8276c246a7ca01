// e2guardian's formats with columns: 2 (quotes and commas), 4 (tabs), 5 and 6 (tabs, seconds since 1970). Its third is Squid's.
import { at, bytesOf, find, isDigit, isNumber } from '../bytes.ts'
import { columnReader, type Layout, type Stretch } from './columns.ts'

const tab = 9
const comma = 44
export const denied = bytesOf('*DENIED*')

/** 2026.11.28 16:45:27 */
export function isDayAndTime(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 14 || end - start > 19) return false
  let dots = 0
  let colons = 0
  for (let place = start; place < end; place += 1) {
    const byte = at(bytes, place)
    if (byte === 46) dots += 1
    else if (byte === 58) colons += 1
    else if (byte !== 32 && !isDigit(byte)) return false
  }
  return dots === 2 && colons === 2
}

const isCode = (bytes: Uint8Array, { start, end }: Stretch): boolean =>
  end - start === 3 && isNumber(bytes, start, end)

/** The filter asked for a password (RFC 9110, 15.5.8). */
export const asksPassword = (bytes: Uint8Array, start: number): boolean =>
  bytes[start] === 52 && bytes[start + 1] === 48 && bytes[start + 2] === 55

/** A block page is logged with 403 and answered with 200; the upstream’s own 403 is no refusal of the filter. The mark tells them apart. */
const isMarked = (bytes: Uint8Array, { start, end }: Stretch): boolean => find(bytes, start, end, denied) >= 0

interface Places {
  time: number
  url: number
  user: number
  code: number
  reason: number
}

const layoutOf = (
  places: Places,
  isTime: (bytes: Uint8Array, stretch: Stretch) => boolean,
): Pick<Layout, 'url' | 'user' | 'isWhole' | 'isNothing' | 'isRefused'> => {
  const column = (columns: readonly Stretch[], place: number) => columns[place] as Stretch
  return {
    url: places.url,
    user: places.user,
    isWhole: (bytes, columns) =>
      isTime(bytes, column(columns, places.time)) && isCode(bytes, column(columns, places.code)),
    isNothing: (bytes, columns) =>
      isTime(bytes, column(columns, places.time)) &&
      isCode(bytes, column(columns, places.code)) &&
      asksPassword(bytes, column(columns, places.code).start),
    isRefused: (bytes, columns) => isMarked(bytes, column(columns, places.reason)),
  }
}

const longTime = (bytes: Uint8Array, { start, end }: Stretch): boolean => isDayAndTime(bytes, start, end)
const shortTime = (bytes: Uint8Array, { start, end }: Stretch): boolean =>
  end - start > 4 && bytes[end - 4] === 46 && isNumber(bytes, start, end - 4) && isNumber(bytes, end - 3, end)

const dansguardian = layoutOf({ time: 0, user: 1, url: 3, reason: 4, code: 10 }, longTime)
const protex = layoutOf({ time: 0, user: 2, url: 5, code: 7, reason: 15 }, shortTime)

/** Older releases write fifteen columns, later ones nineteen: the log’s own lines say how many are whole. */
export const e2guardianQuotes = (columns: number) =>
  columnReader({ separator: comma, quoted: true, careless: true, columns, atLeast: true, ...dansguardian })
export const e2guardianTabs = (columns: number) =>
  columnReader({ separator: tab, quoted: false, columns, atLeast: true, ...dansguardian })
export const e2guardianProtex = (columns: number) =>
  columnReader({ separator: tab, quoted: false, columns, atLeast: true, ...protex })
