import { expect, test } from 'vitest'
import type { Bounds } from '../../src/article/article.ts'
import { tellReason } from '../../src/reader/tell-reason.ts'
import * as german from '../../src/words/de.ts'

const weight = 1

test('English is told as the cues say it', () => {
  expect(
    tellReason({ cue: 'above/ends-in-stop', weight, says: 'the one above ends in a full stop' }),
  ).toEqual({
    text: 'The one above ends in a full stop.',
    lang: 'en',
  })
})

const tell = (cue: string, bounds?: Bounds) =>
  tellReason({ cue, weight, says: 'English', ...(bounds && { bounds }) }, german)

test('German tells facts, figures with their bounds, and whose they are', () => {
  expect(tell('ends-in-stop')).toEqual({ text: 'Endet mit einem Punkt.', lang: 'de' })
  expect(tell('words:0', { below: 2 }).text).toBe('Hat unter 2 Wörter.')
  expect(tell('words:1', { from: 2, below: 3 }).text).toBe('Hat 2 Wörter.')
  expect(tell('words:4', { from: 6, below: 8 }).text).toBe('Hat 6 bis 7 Wörter.')
  expect(tell('words:12', { from: 90 }).text).toBe('Hat 90 oder mehr Wörter.')
  expect(tell('capital-share:7', { from: 95 }).text).toMatch(/95\u00a0% oder mehr/)
  expect(tell('below/running').text).toBe('Zeile danach: ist Fließtext.')
  expect(tell('corrected').text).toBe('Wurde berichtigt.')
})

test('a learned word is told as it stands in the text', () => {
  const reason = { cue: 'learned-word', weight, says: 'English', word: 'Archiv' }
  expect(tellReason(reason, german).text).toContain('das Wort „Archiv“')
})

test('a reason that German has no words for stays English, and says so', () => {
  expect(tellReason({ cue: 'brand-new', weight, says: 'is brand new' }, german)).toEqual({
    text: 'Is brand new.',
    lang: 'en',
  })
})
