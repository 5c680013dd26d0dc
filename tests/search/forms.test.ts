import { expect, test } from 'vitest'
import { isForm } from '../../src/search/forms.ts'

test.each([
  ['voted', 'voting'],
  ['vote', 'voting'],
  ['wahler', 'wahlen'],
  ['brucke', 'brucken'],
  ['backer', 'baeckern'],
  ['мельницы', 'мельница'],
  ['الكتب', 'كتب'],
  ['dog', 'dogs'],
  ['organisation', 'organise'],
])('%s can be a form of %s', (word, asked) => {
  expect(isForm(word, asked)).toBe(true)
})

test.each([
  ['a', 'armistice'],
  ['army', 'armistice'],
  ['for', 'foret'],
  ['fahrplan', 'fahre'],
  ['sea', 'search'],
  ['nation', 'nationalisation'],
])('%s is no form of %s', (word, asked) => {
  expect(isForm(word, asked)).toBe(false)
})
