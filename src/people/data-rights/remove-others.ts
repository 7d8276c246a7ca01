// Takes everybody else out of what one person is given to read: their names, addresses and numbers. Pure.

export const anotherPerson = 'another person'

/** What is known of names: of the person themselves, and of everybody. */
export interface Names {
  own: readonly string[]
  all: readonly string[]
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'madam', 'the', 'of'])
const partsOf = (name: string): string[] => name.split(/[^\p{L}'’]+/u).filter((part) => part.length > 1)
const bare = (word: string): string =>
  word
    .replace(/['’]s$/u, '')
    .normalize('NFC')
    .toLocaleLowerCase('en-GB')

const addresses = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
const numbers = /(?:\+44\s?|\b0)\d(?:[\s-]?\d){8,10}\b/gu
/** Capitalised words in a row, such as a name, with what stands between them. */
const runs = /\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*)*/gu

/**
 * Gives back a text with others removed. It rather takes out a word too many ("Rose" where the flower is meant) than
 * leave a name in; a name written all in small letters is not found, so that a person reads the file before it goes.
 */
export function othersRemover({ own, all }: Names): (text: string) => string {
  const ownParts = new Set(own.flatMap(partsOf).map(bare))
  const others = new Set(
    all
      .flatMap(partsOf)
      .map(bare)
      .filter((part) => !titles.has(part) && !ownParts.has(part)),
  )
  const removeIn = (run: string): string => {
    const words = run.split(/([ -])/u)
    const names = (word: string | undefined) => word !== undefined && others.has(bare(word))
    const first = words.findIndex(names)
    if (first === -1) return run
    const last = words.findLastIndex(names)
    const tail = /['’]s$/u.exec(words[last] ?? '')?.[0] ?? ''
    return [...words.slice(0, first), anotherPerson + tail, ...words.slice(last + 1)].join('')
  }
  return (text) =>
    text.replace(addresses, 'another address').replace(numbers, 'another number').replace(runs, removeIn)
}
