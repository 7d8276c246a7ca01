// What matters on the left, what accompanies it on the right; on a phone the second follows the first.
import type { ComponentChildren } from 'preact'

/** Two thirds and one third of the page. */
export function TwoColumns({ aside, children }: { aside: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="gp-two">
      <div class="gp-two__main">{children}</div>
      <div class="gp-two__aside">{aside}</div>
    </div>
  )
}
