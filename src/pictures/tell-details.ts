// Says in one line what a picture's file told besides the picture (§17.9).
import type { HiddenDetails } from '../schema/stored-picture.ts'

/** Undefined where it told nothing. */
export function tellDetails({ place, time, camera, words }: HiddenDetails): string | undefined {
  const told = [
    ...(place ? ['where it was taken'] : []),
    ...(time ? ['when it was taken'] : []),
    ...(camera ? ['with which camera'] : []),
    ...(words ? ['names or notes about it'] : []),
  ]
  if (told.length === 0) return undefined
  const list = new Intl.ListFormat('en-GB').format(told)
  return `This picture’s file says ${list}. That never goes out.`
}
