// The element around a picture's progress: it asks how far the examining is, tells it in place, and shows the page anew when it is done.

/** Milliseconds from one asking to the next. */
const pause = 1500

interface Standing {
  done: boolean
  says: string
  progress: number
}

class Examining extends HTMLElement {
  private waiting: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.waiting = setTimeout(() => void this.look(), pause)
  }

  disconnectedCallback(): void {
    clearTimeout(this.waiting)
  }

  /** Where nobody answers it asks again: the examining goes on without us. */
  private async look(): Promise<void> {
    const standing = await askStanding(this.dataset['from'] ?? '').catch(() => undefined)
    if (standing?.done) return location.reload()
    if (standing) this.tell(standing)
    this.waiting = setTimeout(() => void this.look(), pause)
  }

  private tell({ says, progress }: Standing): void {
    const label = this.querySelector('label')
    if (label && label.textContent !== says) label.textContent = says
    const bar = this.querySelector('progress')
    if (bar) bar.value = progress
  }
}

async function askStanding(from: string): Promise<Standing> {
  const answer = await fetch(from, { redirect: 'error' })
  if (!answer.ok) throw new Error(`It was answered with ${answer.status}.`)
  return (await answer.json()) as Standing
}

export const wakeExamining = (): void => customElements.define('gp-examining', Examining)
