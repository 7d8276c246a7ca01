// The letters of a school, as they lie in its outbox.
import type { World } from '../world.ts'

/** Those written at this moment, the oldest first: to whom, what about, and the path of the link. */
export const lettersNow = (world: World) =>
  world.asSystem(({ tx, now }) =>
    tx
      .selectFrom('letters')
      .select(['to_address', 'to_person', 'path', 'subject'])
      .where('written_at', '=', now)
      .orderBy('written_at')
      .execute(),
  )

/** The path in the letter to this address; '' where none was written. */
export const pathTo = async (world: World, address: string): Promise<string> =>
  (await lettersNow(world)).find(({ to_address }) => to_address === address)?.path ?? ''
