import { expect, test } from 'vitest'
import { readDate } from '../../src/article/dates.ts'

test.each([
  ['14 March 2024', 'en', '2024-03-14'],
  ['Published March 14, 2024, 9:15 am, updated March 16, 2024', 'en', '2024-03-14'],
  ['3. Mai 2023, 14:20 Uhr', 'de', '2023-05-03'],
  ['Stand: 03.05.2023', 'de', '2023-05-03'],
  ['14 de marzo de 2024', 'es', '2024-03-14'],
  ['Le 1er mars 2024', 'fr', '2024-03-01'],
  ['2 września 2022', 'pl', '2022-09-02'],
  ['2024年3月14日', 'ja', '2024-03-14'],
  ['2024-03-14T08:00:00Z', 'und', '2024-03-14'],
  ['14/03/2024', 'en', '2024-03-14'],
  ['04/03/2024', 'fr', '2024-03-04'],
  ['26. Dezember 2022', 'de', '2022-12-26'],
  ['14 December 2024', 'en', '2024-12-14'],
  ['3 de mayo de 202221:25', 'es', '2022-05-03'],
  ['29 / Dezember / 2022', 'de', '2022-12-29'],
  ['19.10.19, 11:29 Uhr', 'de', '2019-10-19'],
  ['الجمعة 8 فيفري 2019', 'ar', '2019-02-08'],
  ['٢٣ يناير ٢٠٢٤', 'ar', '2024-01-23'],
  ['Updated 16 March 2024, first published 14 March 2024', 'en', '2024-03-14'],
  ['Veröffentlicht am 14.03.2024, aktualisiert 16.03.2024', 'de', '2024-03-14'],
])('reads %s', (text, language, iso) => {
  expect(readDate(text, language)).toBe(iso)
})

test.each([
  ['04/03/2024', 'en'],
  ['19.10.19', 'ko'],
  ['31 February 2024', 'en'],
  ['two hours ago', 'en'],
  ['Chapter 14 of 2024', 'en'],
])('does not guess at %s', (text, language) => {
  expect(readDate(text, language)).toBeUndefined()
})
