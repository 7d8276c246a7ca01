// What the register shows and in which order, as it stands in its address.
import type { RegisterLine } from './register.ts'

const choices = {
  all: { label: 'All', keeps: ({ where }: RegisterLine) => where !== 'gone' },
  gaps: { label: 'Something is missing', keeps: ({ gaps }: RegisterLine) => gaps.length > 0 },
  here: { label: 'Hosted here', keeps: ({ where }: RegisterLine) => where === 'here' },
  elsewhere: { label: 'Hosted elsewhere', keeps: ({ where }: RegisterLine) => where === 'elsewhere' },
  'not-ours': { label: 'Not run by the school', keeps: ({ where }: RegisterLine) => where === 'not-ours' },
  gone: { label: 'Gone', keeps: ({ where }: RegisterLine) => where === 'gone' },
} as const
const orders = {
  name: { label: 'Name', by: ({ name }: RegisterLine) => name },
  host: { label: 'Host', by: ({ host }: RegisterLine) => host },
  closes: { label: 'Closing day', by: ({ closes }: RegisterLine) => closes ?? '9999' },
  gaps: {
    label: 'What is missing',
    by: ({ gaps }: RegisterLine) => String(99 - gaps.length).padStart(2, '0'),
  },
} as const

export type Show = keyof typeof choices
export type Order = keyof typeof orders
export const shows = Object.keys(choices) as Show[]
export const orderKeys = Object.keys(orders) as Order[]
export const labelOfShow = (show: Show): string => choices[show].label
export const labelOfOrder = (order: Order): string => orders[order].label

export interface Chosen {
  show: Show
  order: Order
}

/** What an address names; all by name, where it names nothing that we know. */
export const chosenIn = ({ searchParams }: URL): Chosen => ({
  show: shows.find((each) => each === searchParams.get('show')) ?? 'all',
  order: orderKeys.find((each) => each === searchParams.get('order')) ?? 'name',
})

export const pathOf = (base: string, { show, order }: Chosen): string => `${base}?show=${show}&order=${order}`

export function linesShown(lines: readonly RegisterLine[], { show, order }: Chosen): RegisterLine[] {
  const { by } = orders[order]
  return lines
    .filter(choices[show].keeps)
    .toSorted(
      (one, other) => by(one).localeCompare(by(other), 'en') || one.name.localeCompare(other.name, 'en'),
    )
}
