import type { Phrases } from '../phrases.ts'

export const ja: Phrases = {
  readMore: ['関連記事', '続きを読む'],
  boxLabel: ['おすすめ', '人気記事', '関連'],
  advertisement: ['広告'],
  figure: ['図', '写真'],
  byline: ['記者'],
  date: ['更新', '公開', '発売'],
}
