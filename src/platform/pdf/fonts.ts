// The typeface of our PDFs: Inter, in the two weights that we use.
import { createRequire } from 'node:module'

/** The paths of the two fonts, regular first. */
export function fontFiles(): string[] {
  const { resolve } = createRequire(import.meta.url)
  return ['400Regular/Inter_400Regular', '600SemiBold/Inter_600SemiBold'].map((name) =>
    resolve(`@expo-google-fonts/inter/${name}.ttf`),
  )
}
