// The element beside the form of a post: it asks the server as somebody types, and shows what was found, in the text and as a list.
import { render } from 'preact'

import type { Finding } from '../../../checks/finding.ts'
import { writtenInto } from '../../../checks/mend.ts'
import type { FoundIn } from '../../lift/finding-list.tsx'
import { carriedOver } from './carried-over.ts'
import { LiveList } from './live-list.tsx'
import { mirrorBehind } from './mirror.tsx'
import { newestAnswer } from './newest-answer.ts'
import { ended, nothing, summaryOf, unreachable } from './summary-of.ts'
import { fieldsOf, questionOf, showIn, writeInto, type Fields } from './typed-fields.ts'

/** Milliseconds of rest between two keys. */
const pause = 300

interface Done {
  part: string
  before: string
}

class LiveCheck extends HTMLElement {
  private form: HTMLFormElement | undefined
  private fields: Fields = new Map()
  private mirrors = new Map<string, ReturnType<typeof mirrorBehind>>()
  private found: readonly FoundIn[] = []
  private done: Done | undefined
  private unsaved = false
  private signedOut = false
  private readonly asker = newestAnswer({
    pause,
    ask: (question: URLSearchParams, signal) => askServer(this.dataset['to'] ?? '', question, signal),
    hear: (found) => this.hear(found),
  })

  connectedCallback(): void {
    const form = document.getElementById(this.dataset['form'] ?? '')
    if (!(form instanceof HTMLFormElement)) return
    this.form = form
    this.fields = fieldsOf(form)
    for (const [part, field] of this.fields) this.mirrors.set(part, mirrorBehind(field))
    form.addEventListener('input', () => this.typed())
    form.addEventListener('change', () => this.ask())
    form.addEventListener('submit', () => (this.unsaved = false))
    window.addEventListener('beforeunload', (event) => this.unsaved && event.preventDefault())
    this.ask()
  }

  disconnectedCallback(): void {
    this.asker.stop()
  }

  private typed(): void {
    this.unsaved = true
    this.draw()
    this.ask()
  }

  /** Asked about an empty form too: the server then has the roster at hand before the first word is there. */
  private ask(): void {
    if (this.form && !this.signedOut) this.asker.soon(questionOf(this.form, this.fields))
  }

  private hear(found: Heard | undefined): void {
    if (found === 'signed-out') {
      this.signedOut = true
      return this.say(ended)
    }
    const something = [...this.fields.values()].some(({ value }) => value.trim() !== '')
    if (!something && this.found.length === 0) return
    this.say(found ? summaryOf(found.flatMap(({ findings }) => findings)) : unreachable)
    if (!found) return
    this.found = found
    this.draw()
  }

  private say(summary: string): void {
    const status = document.getElementById(this.dataset['status'] ?? '')
    // The same words set again would be heard again.
    if (status && status.textContent !== summary) status.textContent = summary
    // On a phone the list lies below the form.
    status?.parentElement
      ?.querySelector('a')
      ?.toggleAttribute('hidden', [nothing, unreachable, ended].includes(summary))
  }

  private draw(): void {
    const now = this.found.map((part) => ({ ...part, ...this.standing(part) }))
    for (const { part, findings } of now) this.mirrors.get(part)?.(findings)
    if (this.found.length === 0) return
    const mending = {
      replace: (part: string, finding: Finding, words: string) => this.replace(part, finding, words),
      show: (part: string, finding: Finding) => this.show(part, finding),
      undo: this.done && (() => this.undo()),
    }
    render(<LiveList title="What the checks find" parts={now} mending={mending} />, this)
  }

  private standing({ part, text, findings }: FoundIn): Pick<FoundIn, 'text' | 'findings'> {
    const field = this.fields.get(part)
    if (!field) return { text, findings }
    return { text: field.value, findings: carriedOver(findings, text, field.value) }
  }

  private replace(part: string, finding: Finding, words: string): void {
    const field = this.fields.get(part)
    if (!field) return
    this.done = { part, before: field.value }
    const written = writtenInto(field.value, finding, words)
    writeInto(field, written, finding)
    showIn(field, { start: finding.start, end: finding.start + written.length })
  }

  private show(part: string, finding: Finding): void {
    const field = this.fields.get(part)
    if (field) showIn(field, finding)
  }

  private undo(): void {
    const field = this.done && this.fields.get(this.done.part)
    if (field && this.done) writeInto(field, this.done.before, { start: 0, end: field.value.length })
    this.done = undefined
    field?.focus()
  }
}

type Heard = readonly FoundIn[] | 'signed-out'

/** Whoever is no longer signed in is led elsewhere: to ask again would be in vain. */
async function askServer(to: string, question: URLSearchParams, signal: AbortSignal): Promise<Heard> {
  const answer = await fetch(to, { method: 'POST', body: question, redirect: 'manual', signal })
  if (answer.type === 'opaqueredirect') return 'signed-out'
  if (!answer.ok) throw new Error(`The checks answered ${answer.status}.`)
  return (await answer.json()) as readonly FoundIn[]
}

export const wakeLiveCheck = (): void => customElements.define('gp-live-check', LiveCheck)
