import { inspect } from 'node:util'

/**
 * Why there is no build, in words for whoever publishes: what is wrong and how to mend it. The place in
 * the code would say nothing more, and is not told on a terminal.
 */
export class Refusal extends Error {
  [inspect.custom](): string {
    return this.message
  }
}
