import type { Article } from '../article/article.ts'
import { weighTerms } from './terms.ts'

// The strongest words stand for the article; past these the sums hardly change.
const termsPerArticle = 48
// A word shared by more articles than this links nothing in particular.
const longestPosting = 400
// Below this two articles share a word or two by accident.
const leastLikeness = 0.05
// While so few articles change, the weights of words in the library stay what they were.
const smallChange = 0.02

/** Which articles of a library are most like each other; kept up to date while articles change. */
interface SimilarIndex {
  /** Takes note of the articles as they are now: one that is another object has changed. */
  update(articles: readonly Article[]): void
  /** The articles like this one, the nearest first, sixteen at most. */
  nearest(article: Article): readonly Article[]
}

interface Known {
  article: Article
  place: number
  terms: Int32Array
  counts: Float32Array
  /** The strongest terms and their shares; of length 1 as a vector. */
  vector: { terms: Int32Array; weights: Float64Array }
  nearest?: Article[]
  /** How much like this one another article has to be to stand among the nearest. */
  reach?: number
  /** How much like the article that is asked about, as far as is added up; nought between questions. */
  likeness: number
}

/** The articles that one word stands for, and how much it weighs in each. */
interface Posting {
  owners: Known[]
  weights: number[]
}

// More than is ever asked for, since some turn out to be linked already.
const mostNearest = 16

/**
 * TF-IDF with cosine likeness (Salton and Buckley, 1988: logarithmic term frequency), through an
 * inverted index of each article's strongest words: the cost grows with the articles and not with
 * their square.
 */
export function createSimilarIndex(): SimilarIndex {
  const numbers = new Map<string, number>()
  const known = new Map<Article, Known>()
  const documents: number[] = []
  const postings = new Map<number, Posting>()

  function read(article: Article): Known {
    const terms = weighTerms(article)
    const ids = Int32Array.from(terms.keys(), toNumber)
    for (const id of ids) documents[id]! += 1
    const none = { terms: new Int32Array(), weights: new Float64Array() }
    return {
      article,
      place: 0,
      terms: ids,
      counts: Float32Array.from(terms.values()),
      vector: none,
      likeness: 0,
    }
  }

  function toNumber(term: string): number {
    const number = numbers.get(term)
    if (number !== undefined) return number
    numbers.set(term, documents.length)
    documents.push(0)
    return documents.length - 1
  }

  function weigh(own: Known): void {
    own.vector = toVector(own, documents, known.size)
    own.vector.terms.forEach((term, at) => {
      let posting = postings.get(term)
      if (!posting) postings.set(term, (posting = { owners: [], weights: [] }))
      posting.owners.push(own)
      posting.weights.push(own.vector.weights[at]!)
    })
  }

  function forget(own: Known): void {
    known.delete(own.article)
    for (const id of own.terms) documents[id]! -= 1
    for (const term of own.vector.terms) {
      const posting = postings.get(term)!
      const at = posting.owners.indexOf(own)
      posting.owners.splice(at, 1)
      posting.weights.splice(at, 1)
    }
  }

  /** Tells of every other article that shares words with this one how much the two are alike. */
  function compare(own: Known, tell: (other: Known, likeness: number) => void): void {
    const met: Known[] = []
    const { terms, weights } = own.vector
    for (let at = 0; at < terms.length; at++) {
      const posting = postings.get(terms[at]!)
      if (!posting || posting.owners.length > longestPosting) continue
      for (let one = 0; one < posting.owners.length; one++) {
        const other = posting.owners[one]!
        if (other.likeness === 0) met.push(other)
        other.likeness += weights[at]! * posting.weights[one]!
      }
    }
    for (const other of met) {
      const { likeness } = other
      other.likeness = 0
      if (other !== own) tell(other, likeness)
    }
  }

  // Whom an article that has gone was near has to look around anew.
  function leave(article: Article): void {
    for (const other of known.values()) {
      if (other.nearest?.includes(article)) delete other.nearest
    }
  }

  // And so has whom one that has come might be near; a sum the other way round can differ by a hair.
  function meet(own: Known): void {
    compare(own, (other, likeness) => {
      if (other.nearest && likeness > other.reach! - 1e-9) delete other.nearest
    })
  }

  function findNearest(own: Known): Article[] {
    const found: { other: Known; likeness: number }[] = []
    compare(own, (other, likeness) => {
      if (likeness >= leastLikeness) found.push({ other, likeness })
    })
    found.sort((a, b) => b.likeness - a.likeness || a.other.place - b.other.place)
    own.reach = found[mostNearest - 1]?.likeness ?? leastLikeness
    return (own.nearest = found.slice(0, mostNearest).map(({ other }) => other.article))
  }

  return {
    update(articles) {
      const now = new Set(articles)
      const gone = [...known].filter(([article]) => !now.has(article))
      const come = articles.filter((article) => !known.has(article))
      const all = gone.length + come.length > articles.length * smallChange
      if (!all) for (const [article] of gone) leave(article)
      for (const [, own] of gone) forget(own)
      for (const article of come) known.set(article, read(article))
      articles.forEach((article, place) => (known.get(article)!.place = place))
      if (all) {
        postings.clear()
        for (const own of known.values()) {
          weigh(own)
          delete own.nearest
        }
        return
      }
      for (const article of come) weigh(known.get(article)!)
      for (const article of come) meet(known.get(article)!)
    },
    nearest(article) {
      const own = known.get(article)
      if (!own) throw new Error('similar: asked for an article that the index was not told of')
      return own.nearest ?? findNearest(own)
    },
  }
}

function toVector({ terms, counts }: Known, documents: number[], total: number): Known['vector'] {
  const weights = Float64Array.from(
    counts,
    (count, at) => (1 + Math.log(count)) * Math.log((total + 1) / documents[terms[at]!]!),
  )
  const strongest = Array.from(terms.keys())
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, termsPerArticle)
  const length = Math.hypot(...strongest.map((at) => weights[at]!)) || 1
  return {
    terms: Int32Array.from(strongest, (at) => terms[at]!),
    weights: Float64Array.from(strongest, (at) => weights[at]! / length),
  }
}
