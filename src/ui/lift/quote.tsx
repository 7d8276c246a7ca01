// Somebody's words, set apart from ours: a contribution, a message, a comment.
import type { ComponentChildren } from 'preact'

export type QuoteProps = {
  /** Who wrote it, and when: a PersonLine or a name. */
  by?: ComponentChildren
  when?: ComponentChildren
  /** The language of the words, where it is not English. */
  lang?: string | undefined
  children: ComponentChildren
}

/** Keeps the line breaks that were typed. */
export function Quote({ by, when, lang, children }: QuoteProps) {
  return (
    <figure class="gp-quote">
      <blockquote class="gp-quote__text" lang={lang} dir="auto">
        {children}
      </blockquote>
      {(by || when) && (
        <figcaption class="gp-quote__by">
          {by}
          {by && when && ' · '}
          {when}
        </figcaption>
      )}
    </figure>
  )
}
