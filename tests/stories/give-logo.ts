// Gives the school a logo through its page, as a browser does.
import type { Answer, PlainBrowser } from '../browser-without-screen.ts'

export function giveLogo(by: PlainBrowser, bytes: Uint8Array, name = 'logo.png'): Promise<Answer> {
  const form = new FormData()
  form.append('logo', new File([new Uint8Array(bytes)], name))
  return by.postBody('/school/logo', form)
}

/** The address of the logo that stands in the band of a page. */
export const logoIn = ({ text }: Answer): string | undefined =>
  /<img class="gp-band__logo" src="([^"]+)"/u.exec(text)?.[1]
