import { roles } from '../article/article.ts'
import { answers } from '../article/cues/index.ts'
import type { Learned } from './train.ts'

/**
 * The answers heard, and with each step of a figure the steps below it: nine words are also six or more.
 * So a step learns from those beside it, and few examples go further.
 */
export function withLowerSteps(heard: Uint16Array): Uint16Array {
  const all: number[] = []
  for (const number of heard) {
    for (let step = answers[number]!.lowest; step <= number; step++) all.push(step)
  }
  return Uint16Array.from(all)
}

/** What was learned from answers with their lower steps, for answers without: each step bears the sum of those up to it. */
export function summedSteps({ net, chain }: Learned): Learned {
  const width = roles.length + net.hidden
  const cues = net.cues.slice()
  for (const [number, { lowest }] of answers.entries()) {
    if (number === lowest) continue
    for (let i = number * width; i < (number + 1) * width; i++) cues[i]! += cues[i - width]!
  }
  return { net: { ...net, cues }, chain }
}
