import { expect, test } from 'vitest'
import { readByline } from '../../src/article/byline.ts'

test.each([
  ['By Anna Holm', ['Anna Holm']],
  ['By Anna Holm and Per Lie', ['Anna Holm', 'Per Lie']],
  ['Von Jutta Ahrens, Jens von der Au', ['Jutta Ahrens', 'Jens von der Au']],
  ['Por Inés de la Cruz', ['Inés de la Cruz']],
  ['Anna Holm | 14 March 2024', ['Anna Holm']],
  ['von Jutta Ahrens und Jens Petersen', ['Jutta Ahrens', 'Jens Petersen']],
  ['By Anna Holm, Per Lie and Erik Sund, Harbour Press', ['Anna Holm', 'Per Lie', 'Erik Sund']],
  ['By Anna Holm, Per Lie, and Erik Sund', ['Anna Holm', 'Per Lie', 'Erik Sund']],
  ['Par Inès Roux et Paul Blanc — 24 novembre 2017 à 18:42', ['Inès Roux', 'Paul Blanc']],
  ['Eine Analyse von Wiebke Lorenz', ['Wiebke Lorenz']],
  ['Analysis by Maren Dahl, Senior Harbour Analyst', ['Maren Dahl']],
  ['Jonas Wick am 18. September 2019', ['Jonas Wick']],
  ['By Maren Dahl Monday, November 18, 2019, 04:05 pm PT', ['Maren Dahl']],
  ['April Roth, May 3, 2021', ['April Roth']],
  ['By Jonas Wick@jonaswick Jul 3, 2019, 4:22am EDT', ['Jonas Wick']],
  ['Anna Holm (text), Per Lie (photos)', ['Anna Holm']],
  ['AUTOR/IN Julia Richter', ['Julia Richter']],
  ['José Ortega y Gasset', ['José Ortega y Gasset']],
  ['记者 王小明', ['王小明']],
  ['홍길동 기자', ['홍길동']],
  ['By Anna Holm, New York', ['Anna Holm']],
  ['By Anna Holm in New York and Per Lie in London', ['Anna Holm', 'Per Lie']],
  [
    'By Anna Holm, Per Lie and Marie-Luise von der Heyde',
    ['Anna Holm', 'Per Lie', 'Marie-Luise von der Heyde'],
  ],
  ['Door Jan de Vries en Piet van Dam', ['Jan de Vries', 'Piet van Dam']],
  ['Par Clémence Aubry (Mortagne-au-Perche, envoyée spéciale)', ['Clémence Aubry']],
  ['By Anna Holm (anna@example.com)', ['Anna Holm']],
  ['By Anna Holm and Reuters', ['Anna Holm']],
  ['By STEPH MARLOWE FOR THE DAILY LEDGER', ['STEPH MARLOWE']],
  ['By Anna Holm 5 min read', ['Anna Holm']],
  ['Автор: Марина Соколова', ['Марина Соколова']],
  ['Yazan: Ali Veli', ['Ali Veli']],
])('reads the names in %s', (byline, authors) => {
  expect(readByline(byline).authors).toEqual(authors)
})

test.each([
  'Anna und Peter Schmidt',
  'Dock Von Anna Holm',
  '編集部',
  'By The Harbour Times',
  'By our correspondent in Ness',
  'Harbour News Staff',
  'editor',
  '14 March 2024',
  'April 9, 2024 08:00 AM Eastern Daylight Time',
  'Haberin Devamı',
  'Read More',
  'Rio de Janeiro',
  'By Reuters',
  'Por Ana Gil y José Ortega y Gasset',
])('does not take %s for a name', (byline) => {
  expect(readByline(byline).authors).toEqual([])
})

test.each([
  ['By Anna Holm and Per Lie', true],
  ['By Anna Holm, 14 March 2024, 9:15 am', true],
  ['By Anna Holm, Harbour Press', false],
  ['By our staff', false],
])('knows whether %s says nothing but names', (byline, plain) => {
  expect(readByline(byline).plain).toBe(plain)
})
