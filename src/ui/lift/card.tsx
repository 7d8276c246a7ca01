// A white card on the canvas: one matter, with its heading.
import type { ComponentChildren } from 'preact'

export type CardProps = {
  title?: ComponentChildren
  /** A short note across from the heading, such as "3 of 4 done". */
  aside?: ComponentChildren
  /** So that a link can lead here. */
  id?: string | undefined
  level?: 2 | 3 | undefined
  children?: ComponentChildren
}

/** One matter of a page; without a title it is only the white ground. */
export function Card({ title, aside, id, level = 2, children }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <section class="gp-card" id={id}>
      {(title || aside) && (
        <div class="gp-card__head">
          {title && <Heading class="gp-card__title">{title}</Heading>}
          {aside && <span class="gp-card__aside">{aside}</span>}
        </div>
      )}
      {children}
    </section>
  )
}
