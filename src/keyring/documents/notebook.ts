/** The code of a Jupyter notebook (nbformat 4): each cell followed by what it printed. Null if the text is not a notebook. */
export function notebookText(text: string): string | null {
  if (!/^\s*\{/.test(text) || !text.includes('"cells"')) return null;
  const notebook = parsed(text);
  const cells = fieldOf(notebook, 'cells');
  if (!Array.isArray(cells) || fieldOf(notebook, 'nbformat') === undefined) return null;
  return cells
    .filter((cell) => fieldOf(cell, 'cell_type') === 'code')
    .map((cell) => [joined(fieldOf(cell, 'source')), ...outputsOf(cell)].join('\n'))
    .join('\n\n');
}

function outputsOf(cell: unknown): string[] {
  const outputs = fieldOf(cell, 'outputs');
  if (!Array.isArray(outputs)) return [];
  return outputs.flatMap((output) => {
    const text = joined(fieldOf(output, 'text')) || joined(fieldOf(fieldOf(output, 'data'), 'text/plain'));
    return text === '' ? [] : [fieldOf(output, 'output_type') === 'execute_result' ? `Out[1]: ${text}` : text];
  });
}

const joined = (lines: unknown): string =>
  (Array.isArray(lines) ? lines.join('') : typeof lines === 'string' ? lines : '').replace(/\n$/, '');

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
