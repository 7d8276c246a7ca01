// A table that is wider than a phone scrolls in its own place, by keyboard too (WCAG 2.1.1).
import type { ComponentChildren } from 'preact'

/** `label` names the place for people who hear the page. */
export const Scroll = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <div class="gp-scroll" tabIndex={0} role="region" aria-label={label}>
    {children}
  </div>
)
