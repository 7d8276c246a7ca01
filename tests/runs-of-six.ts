// Takes a text apart into runs of six words, to hold our wording against the document that we learned from.

/** Every run of six words, in small letters, without marks. */
export function runsOfSix(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? []
  return words.slice(5).map((_, at) => words.slice(at, at + 6).join(' '))
}
