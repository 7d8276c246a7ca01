// What a story needs of the world that it is told in: its people, and their browsers.
import type { World } from '../world.ts'

export type StoryWorld = Pick<World, 'id' | 'browser'>
