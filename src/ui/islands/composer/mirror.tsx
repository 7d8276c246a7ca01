// Marks words inside a field while it is typed in: the same text lies behind the field, invisible but for its marks.
import { render } from 'preact'

import type { Finding } from '../../../checks/finding.ts'
import { markedText } from '../../../checks/marked-text.ts'

export type Field = HTMLTextAreaElement | HTMLInputElement

/** Lays a mirror behind a field. Gives what draws it again; screen readers never hear it. */
export function mirrorBehind(field: Field): (findings: readonly Finding[]) => void {
  const holder = document.createElement('div')
  holder.className = 'gp-mirrored'
  const mirror = document.createElement('div')
  mirror.className = field instanceof HTMLInputElement ? 'gp-mirror gp-mirror--line' : 'gp-mirror'
  mirror.setAttribute('aria-hidden', 'true')
  field.before(holder)
  holder.append(mirror, field)
  const follow = () => {
    mirror.scrollTop = field.scrollTop
    mirror.scrollLeft = field.scrollLeft
  }
  field.addEventListener('scroll', follow)
  return (findings) => {
    takeMeasures(field, mirror)
    render(<Mirrored text={field.value} findings={findings} />, mirror)
    follow()
  }
}

const measures = ['font', 'line-height', 'letter-spacing', 'padding', 'border-width', 'text-indent']

/** Read each time, since the size of letters changes with the width of the window. */
function takeMeasures(field: Field, mirror: HTMLElement): void {
  const own = getComputedStyle(field)
  for (const name of measures) mirror.style.setProperty(name, own.getPropertyValue(name))
}

// A last line that is empty has no height of its own: the sign behind it gives it one.
const Mirrored = ({ text, findings }: { text: string; findings: readonly Finding[] }) => (
  <>
    {markedText(text, findings).map((segment) =>
      segment.findings.length > 0 ? (
        <mark
          class={
            segment.findings.some(({ stops }) => stops)
              ? 'gp-mirror__mark gp-mirror__mark--stops'
              : 'gp-mirror__mark'
          }
        >
          {segment.text}
        </mark>
      ) : (
        segment.text
      ),
    )}
    {'\u200B'}
  </>
)
