// Cards of equal rank, as many in a row as fit; on a phone one under the other.
import type { ComponentChildren } from 'preact'

/** Takes Cards; it uses the page's whole width. */
export function CardGrid({ children }: { children: ComponentChildren }) {
  return <div class="gp-grid">{children}</div>
}
