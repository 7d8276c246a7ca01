// A history: what happened, by whom, when. The newest comes first.
import type { ComponentChildren } from 'preact'

export type TimelineEntry = {
  title: ComponentChildren
  by?: ComponentChildren
  /** The time as people say it. */
  when: ComponentChildren
  /** The same time for machines, in ISO 8601. */
  at?: string | undefined
  text?: ComponentChildren
}

/** Entries in the order given. */
export function Timeline({ entries, level = 3 }: { entries: readonly TimelineEntry[]; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const
  return (
    <ol class="gp-history">
      {entries.map(({ title, by, when, at, text }) => (
        <li class="gp-history__entry">
          <Heading class="gp-history__title">{title}</Heading>
          <p class="gp-history__by">
            {by && <>{by} · </>}
            <time dateTime={at}>{when}</time>
          </p>
          {text && <p class="gp-history__text">{text}</p>}
        </li>
      ))}
    </ol>
  )
}
