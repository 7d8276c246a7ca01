// What a key does to the box that has the focus. Pure.
import type { Box } from '../../../schema/stored-picture.ts'
import { moved, resized, type Size } from '../../redaction/box.ts'

const ways: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The box as it is afterwards, `remove`, or undefined where the key means nothing here. */
export function keyed(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  box: Box,
  size: Size,
): Box | 'remove' | undefined {
  if (key === 'Delete' || key === 'Backspace') return 'remove'
  const way = ways[key]
  if (!way) return undefined
  const step = Math.max(1, Math.round(Math.max(size.width, size.height) / 100))
  return (shiftKey ? resized : moved)(box, way[0] * step, way[1] * step, size)
}
