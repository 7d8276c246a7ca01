// A contact outside the school, as the directory shows it.
import type { ContactKind } from '../../policy/contact-kinds.data.ts'
import type { ContactFacts, ContactState } from '../../policy/contact.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

/** What can be typed about a contact; '' where nothing was. */
export interface ContactWords {
  kind: ContactKind
  name: string
  phone: string
  email: string
  web: string
  hours: string
  note: string
}

export interface Contact extends ContactWords {
  id: string
  /** Of a contact that the program asks for, or knows by itself. */
  key: string | null
  state: ContactState
  version: number
  owner: { id: string; name: string } | undefined
  checkedOn: string | null
  checkedBy: string | undefined
  checkBy: string
  /** When its words were last typed; null for what came with the program. */
  changedAt: Date | null
}

export type ContactSubject = Subject<ContactState, ContactFacts>

/** Whether somebody can be rung, written to or found. */
export const isReachable = ({ phone, email, web }: Pick<ContactWords, 'phone' | 'email' | 'web'>): boolean =>
  phone !== '' || email !== '' || web !== ''

export const isDue = ({ checkBy }: Pick<Contact, 'checkBy'>, today: string): boolean => checkBy <= today
