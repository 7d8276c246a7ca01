// Letters that are drawn out: Mayaaaa, Ruuuby.

const drawnOut = /(.)\1{2,}/gu

export const isDrawnOut = (letters: string): boolean => /(.)\1\1/u.test(letters)

/** With each letter that stands three times or more written so many times. */
export const undrawn = (letters: string, times: number): string =>
  letters.replace(drawnOut, (_, letter: string) => letter.repeat(times))
