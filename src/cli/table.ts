const widest = 60

/** Rows with aligned columns, for a terminal. */
export function toTable(headings: string[], rows: string[][]): string {
  const all = [headings, ...rows].map((row) => row.map(cut))
  const widths = headings.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cut(cell: string): string {
  return cell.length > widest ? `${cell.slice(0, widest - 1)}…` : cell
}
