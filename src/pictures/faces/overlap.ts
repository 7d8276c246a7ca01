// How much two boxes share, and which of many boxes show the same thing.
import type { Box, SeenFace } from '../../schema/stored-picture.ts'

const shared = (one: Box, other: Box): number => {
  const across = Math.min(one[0] + one[2], other[0] + other[2]) - Math.max(one[0], other[0])
  const down = Math.min(one[1] + one[3], other[1] + other[3]) - Math.max(one[1], other[1])
  return across > 0 && down > 0 ? across * down : 0
}
const area = ([, , width, height]: Box): number => width * height

/** What they share of what both cover together, from 0 to 1. */
export const overlap = (one: Box, other: Box): number => {
  const common = shared(one, other)
  return common === 0 ? 0 : common / (area(one) + area(other) - common)
}

/** What they share of the smaller one: a face cut by the edge of a tile lies within the whole one. */
const within = (one: Box, other: Box): number => shared(one, other) / Math.min(area(one), area(other))

/** Keeps the surest of the boxes that show the same face. */
export function suppress(faces: readonly SeenFace[]): SeenFace[] {
  const kept: SeenFace[] = []
  for (const face of faces.toSorted((a, b) => b.score - a.score))
    if (!kept.some(({ box }) => overlap(box, face.box) > 0.35 || within(box, face.box) > 0.65))
      kept.push(face)
  return kept
}
