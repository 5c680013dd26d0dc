import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import type { Article } from '../../src/article/article.ts'
import { countWords, minutesToRead } from '../../src/article/facts.ts'
import { placePictures, type Picture } from '../../src/library/pictures.ts'
import { readOrigin } from '../../src/article/origin.ts'
import { ArticleView } from '../../src/reader/ArticleView.tsx'

/** Shows an article as its page would, without what stands around it. */
export function showArticle(article: Article, supplied: Picture[] = []) {
  return render(
    <MemoryRouter>
      <ArticleView
        origin={readOrigin(article)}
        article={article}
        pictures={placePictures(article, supplied)}
        path="/articles/x.html"
        minutes={minutesToRead(article)}
        words={countWords(article)}
      />
    </MemoryRouter>,
  )
}
