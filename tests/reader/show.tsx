import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import type { Article } from '../../src/article/article.ts'
import { countWords, minutesToRead } from '../../src/article/facts.ts'
import { ArticleView } from '../../src/reader/ArticleView.tsx'

/** Shows an article as its page would, without what stands around it. */
export function showArticle(article: Article) {
  return render(
    <MemoryRouter>
      <ArticleView
        article={article}
        path="/articles/x.html"
        minutes={minutesToRead(article)}
        words={countWords(article)}
      />
    </MemoryRouter>,
  )
}
