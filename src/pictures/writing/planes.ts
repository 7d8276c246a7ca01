// Lays pixels out as the reading models take them: all of blue, then green, then red, from 0 to 1.

/** `channels`: bytes of each pixel, of which the first three are red, green and blue. */
export function planesOf(data: Uint8Array, channels: 3 | 4): Float32Array {
  const count = data.length / channels
  const planes = new Float32Array(count * 3)
  for (let pixel = 0; pixel < count; pixel += 1)
    for (const channel of [0, 1, 2])
      planes[(2 - channel) * count + pixel] = (data[pixel * channels + channel] ?? 0) / 255
  return planes
}
