// Says whether a string of digits is a telephone number of the United Kingdom, and of which sort.

/** `landline` and `mobile` can be somebody’s own; `service` numbers belong to organisations; `abroad` is unknown to us. */
export type NumberSort = 'landline' | 'mobile' | 'service' | 'abroad'

export type DialledNumber = {
  readonly sort: NumberSort
  /** With 0 in front for the United Kingdom, with + for other countries. */
  readonly national: string
}

// Areas where some numbers have only ten digits (Ofcom, National Telephone Numbering Plan).
const shortAreas = new Set(
  (
    '01204 01208 01254 01276 01297 01298 01363 01364 01384 01386 01404 01420 01460 01461 01480 01488 01524 ' +
    '01527 01562 01566 01606 01629 01635 01647 01659 01695 01726 01744 01750 01768 01827 01837 01884 01900 ' +
    '01905 01935 01946 01949 01963 01995'
  ).split(' '),
)

function sortOfNational(national: string): NumberSort | undefined {
  if (/^07[1-9]\d{8}$/u.test(national) || /^070\d{8}$/u.test(national)) return 'mobile'
  if (/^01[1-9]\d{8}$/u.test(national) || /^02[03489]\d{8}$/u.test(national)) return 'landline'
  if (/^01\d{8}$/u.test(national) && shortAreas.has(national.slice(0, 5))) return 'landline'
  if (/^05[56]\d{8}$/u.test(national)) return 'landline'
  if (/^0(?:3\d{9}|8\d{8,9}|9\d{9})$/u.test(national)) return 'service'
  return undefined
}

function ofNational(national: string): DialledNumber | undefined {
  const sort = sortOfNational(national)
  return sort && { sort, national }
}

/** Digits only; `plus` when + stood before them. A 0 in brackets after the country code is taken out. */
export function dialledNumber(digits: string, plus: boolean): DialledNumber | undefined {
  const home = /^(?:0044|44)0?(\d{9,10})$/u.exec(digits)?.[1]
  if (home && (plus || digits.startsWith('00') || home.startsWith('7'))) return ofNational(`0${home}`)
  if (plus && digits.startsWith('44')) return undefined
  if (plus && /^[1-9]\d{7,14}$/u.test(digits)) return { sort: 'abroad', national: `+${digits}` }
  if (/^00[1-9]\d{9,12}$/u.test(digits)) return { sort: 'abroad', national: `+${digits.slice(2)}` }
  return ofNational(digits)
}
