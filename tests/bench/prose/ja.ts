import type { Prose } from './prose.ts'

export const japanese: Prose = {
  language: 'ja',
  places: '汐見浦,北浜町,柳川村,石橋町,白木島,古渡'.split(','),
  topics: [
    ['港', '港', ['灯台', '桟橋', '漁船', '水先人', '潮位計']],
    ['図書館', '図書館', ['書庫', '閲覧室', '目録', '古文書', '司書']],
    ['駅', '駅', ['時刻表', '信号所', '改札', '踏切', '駅長']],
  ],
  headlines: [
    '{place}の{topic}、{number}週間ぶりに再開',
    '{place}に残る最後の{thing}',
    '{number}年後も{thing}を待つ{place}',
    '{thing}と{other}、{place}の選択',
  ],
  tails: ['', '', '（{year}年から）', '、{name}さん語る'],
  captions: [
    '{place}の{topic}、{year}年。',
    '{place}の{thing}の前に立つ{name}さん。',
    '{thing}を見に集まった人たち（撮影・{name}）',
  ],
  sentences: [
    '朝、{place}の{topic}が開いたとき、雨の中にはもう{number}人が並んでいた。',
    '新しい{thing}を誰が注文し、誰が支払うのか、{place}で知る人はいない。',
    '{year}年から働く{name}さんは、{thing}がこの町の誇りだった頃を覚えている。',
    '「待つように言われて、それからずっと待っています」と{name}さんは話す。',
    '発表された数字によれば、{other}の費用は{year}年から{number}％増えた。',
    '昨年の冬は{thing}が凍り、{number}日のあいだ何も動かなかった。',
    '小さな話だが、{place}では小さな話ほど長く語られる。',
    '夕方には{thing}が元の場所に戻り、{other}のことは忘れられていた。',
  ],
  openings: ['{name}記者', '文・{name}'],
  days: ['月曜', '火曜', '水曜', '木曜', '金曜', '土曜', '日曜'],
  names: ['佐野春子', '森田健', '藤井千鶴', '高木修'],
  headings: ['数字が語るもの', '長い冬'],
  date: (day, month, year) => `${year}年${month}月${day}日`,
}
