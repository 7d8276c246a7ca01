// Where somebody reads and signs: on their own device, or on the school's tablet. The steps are the same at both.
import type { ComponentChildren } from 'preact'

import type { Sight } from '../../platform/database.ts'
import type { Visit } from '../../platform/http/visit.ts'
import type { PageOptions } from '../../ui/page.tsx'

export interface Seat {
  visit: Visit
  /** What the person who reads may see: on the tablet nobody else is signed in. */
  sight: Sight
  /** The address of the steps, like /policy/sign. */
  here: string
  /** Draws a page in the frame of this seat. */
  show: (options: PageOptions, children: ComponentChildren) => Response
  /** The page on which they declare and sign. */
  declare: (refusal: string | undefined) => Promise<Response>
  /** Where it goes on for somebody who has signed, or need not. */
  signed: () => Promise<Response>
}
