// Finds pictures and files that were pasted into a text as letters (base64, hexadecimal, data: addresses, SVG), and takes them out.

export const pictureTakenOut =
  '[A picture or file was taken out here. None is kept in this place: say in words what you saw, and where.]'

/** A picture drawn as text, whole or cut off. */
const svg = /<svg[\s>].*?(?:<\/svg\s*>|$)/gisu
/** Source: RFC 2397. */
const dataAddress =
  /data:(?:(?:image|application|video|audio|text|font|multipart)\/[\w.+-]+(?:;[\w=.+-]+)*|(?:;[\w=.+-]+)*;base64),[^\s"'<>]*(?:\s+[\w+/=%-]{24,})*/giu
/** Nobody types so many letters without a space: base64, its form for addresses, and hexadecimal all look so. */
const longRun = /[\w+/=-]{120,}/gu
/** The same in lines, as mail programs and many tools break it; the last line is shorter. */
const brokenRun = /(?:[\w+/=-]{40,}[ \t]*[\r\n]+[ \t]*){2,}[\w+/=-]*/gu
/** And as bytes with something between each two: "ff d8 ff", "\xff\xd8", "255, 216, 255". */
const bytes = /(?:(?:0x|\\x|%)?[\da-f]{2}[\s,:]*){60,}|(?:\d{1,3}\s*,\s*){60,}\d{1,3}/giu

/** One letter held down, a line of dashes: long, and no picture. */
const isDull = (found: string): boolean => new Set(found).size < 8

/** The text without them; the same text where there were none. */
export const takeOutPictures = (text: string): string =>
  [svg, dataAddress, brokenRun, longRun, bytes].reduce(
    (left, pattern) => left.replaceAll(pattern, (found) => (isDull(found) ? found : pictureTakenOut)),
    text,
  )
