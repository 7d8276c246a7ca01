// The head of every document: style sheets, script and font, all from our own address.
import { brandHref, logoHref } from './brand.ts'

/** Names of files under /assets/. */
export type Assets = {
  css: string
  js: string
  /** The font of most letters; named here it arrives together with the style sheet. */
  font?: string | undefined
}

export type HeadProps = {
  title: string
  school: { colour: string; logo: string | null }
  assets: Assets
}

/** No style and no script stands in the page itself, so a strict content security policy holds. */
export function DocumentHead({ title, school: { colour, logo }, assets }: HeadProps) {
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content={colour} />
      <link rel="icon" href={logoHref(logo)} />
      {assets.font && (
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          href={`/assets/${assets.font}`}
          crossOrigin="anonymous"
        />
      )}
      <link rel="stylesheet" href={`/assets/${assets.css}`} />
      <link rel="stylesheet" href={brandHref(colour)} />
      <script type="module" src={`/assets/${assets.js}`} />
    </head>
  )
}
