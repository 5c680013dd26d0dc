import { test } from 'vitest'
import { folderOf } from '../library/articles.ts'
import { indexLibrary } from './search.ts'
test('try', async () => {
  const lib = await indexLibrary(folderOf('languages'))
  console.log(JSON.stringify(lib.manifest))
  for (const q of [
    'vote',
    'voting',
    'votes',
    'armistice',
    'ferry',
    'Fähre',
    'fahre',
    '"winter ferry"',
    '“winter ferry”',
    '"ferry winter"',
    'lodz',
    'Łódź',
    'Lokke',
    'cooperative',
    'co-operative',
    'dont',
    "don't",
    'cafe',
    'naive',
    'strasse',
    'Straße',
    'Fussgänger',
    'brücken',
    'wählen',
    '東京',
    '魚市場',
    '港の魚市場',
    '市場の声',
    '北京',
    '手表',
    'zaby',
    'żaby',
    'żab',
    'السوق',
    'كتب',
    'سوق',
    'мельница',
    'трамваи',
    'élégant',
    'foret',
    'periodico',
    'periódicos',
    'orchard hives',
    'engine',
    'pumps tunnel',
    'harbour "don’t run"',
    'c++',
    '***',
    '\\d+',
    '<b>',
    'half price',
    'bold',
    'stars ships',
    'lamp',
    '1974',
    'photo: mia',
    'Löß',
    'petrel',
    'the',
    'hive nonsenseword',
    'Jörg Weiß',
    'weiss',
  ]) {
    const t = performance.now()
    const f = await lib.search(q)
    console.log(
      `${q}  [${f?.count}/${f?.total} cap ${f?.captioned}] missing ${f?.missing} ${(performance.now() - t).toFixed(0)}ms\n` +
        f.articles
          .map(
            (a) =>
              '   ' +
              a.slug +
              ' @' +
              a.at +
              ' ' +
              a.forms +
              ' | ' +
              a.headline.map((r) => (r.found ? `[${r.text}]` : r.text)).join('') +
              ' | ' +
              (a.excerpt ?? []).map((r) => (r.found ? `[${r.text}]` : r.text)).join(''),
          )
          .join('\n') +
        '\n' +
        f.captions
          .map(
            (a) =>
              '   C ' +
              a.number +
              ' @' +
              a.at +
              a.text.map((r) => (r.found ? `[${r.text}]` : r.text)).join(''),
          )
          .join('\n'),
    )
  }
  console.log([...lib.fetched].map(([p, n]) => p + ':' + n).join('\n'))
  await lib.close()
}, 60000)
