// Where somebody wanted to go who had to sign in first: never to another site.
import { isOurs } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'

/** The page named by the form or the address, or the first page. */
export const wanted = ({ form, url }: Visit): string =>
  destination(form.text('to') || (url.searchParams.get('to') ?? ''))

export const destination = (to: string): string => (isOurs(to) && to.length < 2000 ? to : '/')
