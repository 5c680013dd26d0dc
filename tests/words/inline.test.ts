import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../src')
const folders = new Set(
  'settings search progress annotations speech offline ui reader palette pages app'.split(' '),
)

interface Node {
  type: string
  [part: string]: unknown
}

// What attributes say to browsers and style sheets; all others speak to readers.
const silent =
  /^(?:className|id|key|to|href|accept|src|srcSet|sizes|rel|type|role|lang|dir|name|value|d|fill|stroke\w*|viewBox|points|transform|width|height|cx|cy|r|[xy][12]?|method|htmlFor|path|popover\w*|loading|decoding|fetchPriority|inputMode|autoComplete|enterKeyHint|translate|target|as|crossOrigin|preserveAspectRatio|spellCheck|autoCapitalize|data-.*|scope|aria-(?:hidden|modal|expanded|controls|labelledby|describedby|live|current|pressed|selected|checked|haspopup|orientation|owns|activedescendant|atomic|autocomplete|busy|sort|relevant|keyshortcuts))$/
// What they are asked with is a selector or a condition.
const asking = /^(?:closest|matches|matchMedia|querySelector|querySelectorAll)$/
const saysSomething = (text: string) => /\p{L}/u.test(text)
// Two words with a space between; a selector of a style sheet is none, for all its words.
const looksSpoken = (text: string) =>
  /\p{L}[\p{L},.’']*\s\p{L}/u.test(text) && !/\[[\w-]+(?:[*^$~|]?=[^\]]*)?\]/.test(text)

/** The English that a component says without asking the table of words. */
function findSpoken(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code)
  expect(errors).toEqual([])
  const found: string[] = []
  visit(program as unknown as Node, 'code')
  return found

  function visit(node: Node, place: 'code' | 'shown' | 'silent'): void {
    const say = (text: string) => {
      const spoken = place === 'shown' ? saysSomething(text) : looksSpoken(text)
      if (place !== 'silent' && spoken) found.push(text.trim())
    }
    switch (node.type) {
      case 'JSXText':
        if (saysSomething(node['value'] as string)) found.push((node['value'] as string).trim())
        return
      case 'Literal':
        if (typeof node['value'] === 'string') say(node['value'])
        return
      case 'TemplateElement':
        say((node['value'] as { raw: string }).raw)
        return
      case 'JSXAttribute': {
        const { name } = node['name'] as { name: string }
        if (node['value']) visit(node['value'] as Node, silent.test(name) ? 'silent' : 'shown')
        return
      }
      case 'JSXExpressionContainer':
        visit(node['expression'] as Node, place === 'code' ? 'shown' : place)
        return
      case 'ConditionalExpression':
        visit(node['test'] as Node, 'code')
        visit(node['consequent'] as Node, place)
        visit(node['alternate'] as Node, place)
        return
      case 'LogicalExpression':
        visit(node['left'] as Node, 'code')
        visit(node['right'] as Node, place)
        return
      case 'TemplateLiteral':
        for (const part of node['quasis'] as Node[]) visit(part, place)
        for (const part of node['expressions'] as Node[]) visit(part, 'code')
        return
      case 'CallExpression': {
        const { name, property } = node['callee'] as { name?: string; property?: { name: string } }
        if (!asking.test(name ?? property?.name ?? '')) break
        visit(node['callee'] as Node, 'code')
        return
      }
      case 'NewExpression':
      case 'ThrowStatement':
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        // Mistakes of ours are not shown; addresses of modules are not spoken.
        if (node.type === 'ExportNamedDeclaration' && node['declaration'])
          visit(node['declaration'] as Node, 'code')
        return
      case 'TSTypeAliasDeclaration':
      case 'TSInterfaceDeclaration':
      case 'TSTypeAnnotation':
      case 'TSTypeParameterInstantiation':
        return
    }
    const inner = node.type.startsWith('JSX') ? place : 'code'
    for (const [key, value] of Object.entries(node)) {
      if (key === 'type') continue
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) visit(child, inner === 'code' || place === 'silent' ? inner : 'code')
      }
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

const components = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && folders.has(file.split('/')[0]!))

test('no component says anything that is not in the table of words', () => {
  expect(components.length).toBeGreaterThan(30)
  const spoken = components.flatMap((file) =>
    findSpoken(file, readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text}`),
  )
  expect(spoken).toEqual([])
})

test.each([
  ['text', 'const a = <p>Read</p>', 'Read'],
  ['a choice of texts', "const a = <p>{on ? 'Read' : words.unread}</p>", 'Read'],
  ['a condition', "const a = <p>{on && 'Read'}</p>", 'Read'],
  ['a text with a gap', 'const a = <p>{`${count} min`}</p>', 'min'],
  ['a label', "const a = <a aria-label='Read'>{words.read}</a>", 'Read'],
  [
    'a label by choice',
    "const a = <a aria-label={on ? 'Read' : undefined}>{words.read}</a>",
    'Read',
  ],
  ['a placeholder', "const a = <input placeholder='Filter' />", 'Filter'],
  ['the headline of a notice', "const a = <Notice headline='Empty.' />", 'Empty.'],
  ['a sentence elsewhere', "const a = { label: 'Last added' }", 'Last added'],
  ['a function’s sentence', 'export const a = () => `about ${b} words left`', 'words left'],
])('the search finds %s', (_, code, text) => {
  expect(findSpoken('x.tsx', code)).toEqual([text])
})

test('the search passes over what nobody reads', () => {
  const code = `
    import a from 'a file with spaces'
    const b = <p className="visually-hidden wide" id="text" lang="en">{kind === 'list' ? 1 : words.one}</p>
    throw new Error('a mistake of ours')
    event.target.closest('aside a, nav a')
    matchMedia('screen and (width < 720px)')
  `
  expect(findSpoken('x.tsx', code)).toEqual([])
})
