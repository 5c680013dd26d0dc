import type { Article } from '../article/article.ts'

// Twice what is shown, since some turn out to be teased already.
const most = 8
// A word of the headline says more of the topic than one of the body.
const headlineWeight = 3
// The strongest words stand for the article; past these the sums hardly change.
const termsPerArticle = 48
// A word shared by more articles than this links nothing in particular.
const longestPosting = 400
const leastLikeness = 0.03

type Terms = Map<string, number>

/**
 * For each article the indexes of at most eight others most like it, the nearest first.
 * TF-IDF with cosine likeness (Salton and Buckley, 1988: logarithmic term frequency); through
 * an inverted index of each article's strongest words, so the cost grows with the articles
 * and not with their square.
 */
export function findSimilar(articles: Article[]): number[][] {
  const counted = articles.map(countTerms)
  const documents = new Map<string, number>()
  for (const terms of counted) {
    for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1)
  }
  const vectors = counted.map((terms) => toVector(terms, documents, articles.length))
  const postings = toPostings(vectors)
  return vectors.map((vector, self) => nearest(vector, self, postings))
}

function countTerms(article: Article): Terms {
  const terms: Terms = new Map()
  const add = (text: string, weight: number) => {
    for (const term of toTerms(text)) terms.set(term, (terms.get(term) ?? 0) + weight)
  }
  add(article.headline.text, headlineWeight)
  for (const { role, text } of article.passages) {
    if (role === 'paragraph' || role === 'caption' || role === 'heading') add(text, 1)
  }
  return terms
}

// Words of three letters and more; Han and kana, which have no spaces, in pairs.
function toTerms(text: string): string[] {
  const lower = text.toLowerCase()
  const words = lower.match(/[\p{L}\p{M}]{3,}/gu) ?? []
  return words.flatMap((word) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
      ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
      : word,
  )
}

function toVector(terms: Terms, documents: Terms, total: number): [string, number][] {
  const weighted = [...terms].map(([term, count]): [string, number] => [
    term,
    (1 + Math.log(count)) * Math.log((total + 1) / documents.get(term)!),
  ])
  const strongest = weighted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const kept = strongest.slice(0, termsPerArticle)
  const length = Math.hypot(...kept.map(([, weight]) => weight)) || 1
  return kept.map(([term, weight]) => [term, weight / length])
}

function toPostings(vectors: [string, number][][]): Map<string, [number, number][]> {
  const postings = new Map<string, [number, number][]>()
  vectors.forEach((vector, index) => {
    for (const [term, weight] of vector) {
      const posting = postings.get(term)
      if (posting) posting.push([index, weight])
      else postings.set(term, [[index, weight]])
    }
  })
  return postings
}

function nearest(
  vector: [string, number][],
  self: number,
  postings: Map<string, [number, number][]>,
): number[] {
  const likeness = new Map<number, number>()
  for (const [term, weight] of vector) {
    const posting = postings.get(term)!
    if (posting.length > longestPosting) continue
    for (const [other, otherWeight] of posting) {
      if (other !== self) likeness.set(other, (likeness.get(other) ?? 0) + weight * otherWeight)
    }
  }
  return [...likeness]
    .filter(([, value]) => value >= leastLikeness)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([other]) => other)
}
