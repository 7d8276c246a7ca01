// A state in one or two words; the words say it all, the colour only helps.
import type { ComponentChildren } from 'preact'

/** Grey rests, blue moves, yellow waits for somebody, green is well, red is refused or wrong. */
export type Tone = 'grey' | 'blue' | 'yellow' | 'green' | 'red'

export type PillProps = { tone?: Tone | undefined; children: ComponentChildren }

/** A small coloured tag. */
export function Pill({ tone = 'grey', children }: PillProps) {
  return <strong class={tone === 'grey' ? 'gp-pill' : `gp-pill gp-pill--${tone}`}>{children}</strong>
}
