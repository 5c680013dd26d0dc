import type { Phrases } from '../phrases.ts'

export const zh: Phrases = {
  readMore: ['延伸閱讀', '更多'],
  boxLabel: ['相關', '相关'],
  advertisement: ['廣告', '广告'],
  figure: ['圖', '图'],
  byline: ['文／', '文/', '记者', '作者', '責任編輯'],
  date: ['发布'],
}
