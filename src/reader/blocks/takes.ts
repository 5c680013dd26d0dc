import type { Section } from './section.ts'

// About two windows of text, in characters.
const takeLength = 4000
// Past so many of these a take ends wherever it is.
const mostLengths = 4

/**
 * The sections of a long article in takes, as copy goes to be set: parts that can be left alone as a
 * whole while they are far from the window. A take ends behind a paragraph if one comes soon, since what
 * follows anything else stands nearer to it. Where it ends depends on places in the text, so that a
 * correction moves no other.
 */
export function toTakes(sections: readonly Section[]): Section[][] {
  const takes: Section[][] = []
  let before: Section | undefined
  let begun = 0
  for (const section of sections) {
    const number = Math.floor(section.at / takeLength)
    const least = before?.type === 'paragraph' ? 1 : mostLengths
    if (before === undefined || number - begun >= least) {
      takes.push([])
      begun = number
    }
    takes.at(-1)!.push(section)
    before = section
  }
  return takes
}
