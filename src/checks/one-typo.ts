// Whether one slip of the finger makes one word of another.

/** Whether two words differ by one letter more, less, other or swapped with its neighbour. */
export function oneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let from = 0
  while (from < a.length && a.charCodeAt(from) === b.charCodeAt(from)) from += 1
  let [endA, endB] = [a.length, b.length]
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1
    endB -= 1
  }
  const [leftA, leftB] = [endA - from, endB - from]
  if (leftA <= 1 && leftB <= 1) return true
  return leftA === 2 && leftB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from]
}
